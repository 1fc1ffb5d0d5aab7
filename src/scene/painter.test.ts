import { describe, expect, it } from 'vitest';
import type { Mark } from './mark.ts';
import { Painter } from './painter.ts';

/** An element that remembers what was written to it. */
class Sheet {
	written: string[] = [];
	children: Sheet[];
	constructor(
		readonly name: string,
		children: Sheet[] = []
	) {
		this.children = children;
	}
	setAttribute(key: string, value: string): void {
		this.written.push(`${key}=${value}`);
	}
	removeAttribute(key: string): void {
		this.written.push(`-${key}`);
	}
	set textContent(text: string) {
		this.written.push(`text=${text}`);
	}
	querySelectorAll(name: string): Sheet[] {
		return this.children.flatMap((child) => [
			...(child.name === name ? [child] : []),
			...child.querySelectorAll(name)
		]);
	}
	all(): string[] {
		return [...this.written, ...this.children.flatMap((child) => child.all())];
	}
}

const path: Mark = { kind: 'path', id: 'cell', entity: 'pv', look: 'line', d: 'M0 0h1' };
const painted = (before: Mark, after: Mark, element: Sheet, focus: ['ketamine'] | [] = []) => {
	const parent = new Sheet('g', [element]);
	const painter = new Painter(parent as unknown as Element, [before], []);
	painter.paint([after], focus);
	return parent.all();
};

describe('the painter', () => {
	it('writes what has changed', () => {
		const after: Mark = { ...path, d: 'M0 0h2', transform: 'rotate(3)', opacity: 0.5 };
		expect(painted(path, after, new Sheet('path')).sort()).toEqual([
			'd=M0 0h2',
			'opacity=0.5',
			'transform=rotate(3)'
		]);
		expect(painted(after, path, new Sheet('path')).sort()).toEqual([
			'-opacity',
			'-transform',
			'd=M0 0h1'
		]);
	});

	it('writes nothing for another mark that says the same', () => {
		expect(painted(path, { ...path }, new Sheet('path'))).toEqual([]);
	});

	it('draws a swarm anew when its points move, and only then', () => {
		const swarm: Mark = { kind: 'swarm', id: 's', look: '', shape: 'dot', points: [1, 2], r: 2 };
		expect(painted(swarm, { ...swarm, points: [1, 2.01] }, new Sheet('path'))).toEqual([]);
		expect(painted(swarm, { ...swarm, points: [1, 3] }, new Sheet('path'))).toEqual(['d=M1 3h0']);
	});

	it('writes the outline of a rim to all four that draw it', () => {
		const rim: Mark = { ...path, rim: true } as Mark;
		const element = new Sheet('g', [
			new Sheet('clipPath', [new Sheet('path')]),
			new Sheet('path'),
			new Sheet('g', [new Sheet('path'), new Sheet('path')])
		]);
		expect(painted(rim, { ...rim, d: 'M1 1h1' } as Mark, element)).toEqual(
			Array(4).fill('d=M1 1h1')
		);
	});

	it('follows parts of a group, and lets only the group step back', () => {
		const group = (d: string): Mark => ({
			kind: 'group',
			id: 'g',
			entity: 'nmda',
			look: 'deep',
			marks: [{ ...path, d } as Mark]
		});
		const element = new Sheet('g', [new Sheet('path')]);
		expect(painted(group('M0 0h1'), group('M0 0h9'), element, ['ketamine'])).toEqual([
			'class=deep e-nmda dim',
			'd=M0 0h9'
		]);
	});

	it('refuses marks that it has no elements for', () => {
		expect(() => painted(path, { ...path, id: 'other' }, new Sheet('path'))).toThrow(/"other"/);
		const painter = new Painter(new Sheet('g') as unknown as Element, [], []);
		expect(() => painter.paint([path], [])).toThrow(/1 marks for 0/);
		expect(() => new Painter(new Sheet('g') as unknown as Element, [path], [])).toThrow(
			/0 elements/
		);
	});
});
