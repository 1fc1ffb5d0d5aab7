import { describe, expect, it } from 'vitest';
import { tags, valueOf } from './html.ts';

describe('tags', () => {
	it('reads quoted, single-quoted, bare and empty attribute values', () => {
		const [tag] = tags(`<Meta NAME="a b" content='c>d' data-x=5 hidden/>`);
		expect(tag?.name).toBe('meta');
		expect([...tag!.attributes].map(([name, { value }]) => [name, value])).toEqual([
			['name', 'a b'],
			['content', 'c>d'],
			['data-x', '5'],
			['hidden', '']
		]);
	});

	it('says where a value stands', () => {
		const html = '<p><meta content="one" name="two">';
		const content = tags(html)[1]?.attributes.get('content');
		expect(html.slice(content?.start, content?.end)).toBe('one');
		expect(html.indexOf('one')).toBe(content?.start);
	});

	it('does not take comments, end tags or the text of scripts for tags', () => {
		const html = `<!doctype html><!--[<b>]--><i></i><script>a = '<u>' + 1 < 2</script><s>`;
		expect(tags(html).map(({ name }) => name)).toEqual(['i', 'script', 's']);
	});

	it('keeps the text of a script', () => {
		expect(tags('<script type="a">x < y</script>')[0]?.raw).toBe('x < y');
	});

	it('ends on broken pages', () => {
		expect(tags('a < b <!-- never closed <p>')).toEqual([]);
		expect(tags('<script>never closed').map(({ name }) => name)).toEqual(['script']);
		expect(tags('<p class="never closed').map(({ name }) => name)).toEqual(['p']);
	});

	it('gives no value for an attribute that is not there', () => {
		expect(valueOf(tags('<p class="a">')[0]!, 'id')).toBeUndefined();
	});
});
