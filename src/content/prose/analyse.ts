/** A lesson's Svelte source → its sections, and what breaks the contract of the prose. */

import { parse, type AST } from 'svelte/compiler';
import { problem, type Problem } from '../problem.ts';
import { COMPONENTS, isComponent } from './components.ts';
import { emptySection, type ProseSection } from './prose.ts';
import { readSection } from './section.ts';
import { attributesIn, type Source } from './source.ts';

export interface Prose {
	/** "lessons/mechanism.svelte" */
	file: string;
	sections: ProseSection[];
	problems: Problem[];
}

/** @param file path relative to the project, for messages */
export function analyse(file: string, text: string): Prose {
	const problems: Problem[] = [];
	const used = new Set<string>();
	const source: Source = {
		line: (offset) => text.slice(0, offset).split('\n').length,
		refuse(offset, message) {
			problems.push(problem({ file, line: source.line(offset) }, message));
		},
		use: (name) => void used.add(name)
	};

	let root: AST.Root;
	try {
		root = parse(text, { modern: true, filename: file });
	} catch (error) {
		const line = syntaxErrorLine(error);
		const message = error instanceof Error ? error.message.split('\n')[0] : String(error);
		const place = { file, ...(line === undefined ? {} : { line }) };
		return { file, sections: [], problems: [problem(place, `is not legal Svelte: ${message}`)] };
	}

	const sections = root.fragment.nodes.flatMap((node) => sectionOf(node, source));
	if (root.css) source.refuse(root.css.start, 'has a style block; styles belong to the components');
	const imported = importsOf(root, source);
	for (const name of used) {
		if (!imported.has(name)) source.refuse(0, `<${name}> is used but not imported`);
	}
	for (const name of imported) {
		if (!used.has(name)) source.refuse(0, `<${name}> is imported but not used`);
	}
	return { file, sections, problems };
}

function sectionOf(node: AST.Fragment['nodes'][number], source: Source): ProseSection[] {
	if (node.type === 'Comment' || (node.type === 'Text' && node.data.trim() === '')) return [];
	if (node.type !== 'Component' || node.name !== 'Section') {
		source.refuse(node.start, 'stands outside the sections; put it into a <Section>');
		return [];
	}
	source.use('Section');
	const line = source.line(node.start);
	const parsed = COMPONENTS.Section.safeParse(attributesIn(node, source));
	if (!parsed.success) {
		source.refuse(node.start, '<Section> needs an id and may have a moment, nothing else');
		return [];
	}
	const { id, moment } = parsed.data;
	const section = emptySection({ id, line });
	if (moment !== undefined) section.moment = { id: moment, line };
	readSection(node.fragment, section, source);
	return [section];
}

/** Names imported; anything in the script but imports of lesson components is refused. */
function importsOf(root: AST.Root, source: Source): Set<string> {
	const names = new Set<string>();
	if (root.module) source.refuse(root.module.start, 'has a module script; prose has no logic');
	for (const statement of root.instance?.content.body ?? []) {
		const offset = 'start' in statement ? Number(statement.start) : 0;
		const name =
			statement.type === 'ImportDeclaration' ? statement.specifiers[0]?.local.name : undefined;
		if (statement.type !== 'ImportDeclaration' || name === undefined || !isComponent(name)) {
			const known = Object.keys(COMPONENTS).join(', ');
			source.refuse(offset, `the script may only import lesson components: ${known}`);
		} else if (statement.source.value !== `#ui/lesson/${name}.svelte`) {
			source.refuse(offset, `import ${name} from '#ui/lesson/${name}.svelte'`);
		} else names.add(name);
	}
	return names;
}

function syntaxErrorLine(error: unknown): number | undefined {
	if (typeof error !== 'object' || error === null || !('start' in error)) return undefined;
	const start: unknown = error.start;
	return typeof start === 'object' && start !== null && 'line' in start
		? Number(start.line)
		: undefined;
}
