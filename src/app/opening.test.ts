import { expect, test } from 'vitest';
import { opening } from './opening.ts';

test('the question is text, whatever is in it', () => {
	expect(opening('Is 1 < 2 & <b>bold</b>?')).toContain(
		'Is 1 &lt; 2 &amp; &lt;b&gt;bold&lt;/b&gt;?'
	);
});
