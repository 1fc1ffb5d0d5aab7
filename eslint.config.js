/** Components only; everything else is linted by oxlint (`.oxlintrc.json`), which reads no markup. */

import js from '@eslint/js';
import ts from 'typescript-eslint';
import svelte from 'eslint-plugin-svelte';

export default ts.config(
	{ ignores: ['**/*', '!**/', '!**/*.svelte', 'dist/', 'node_modules/'] },
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{
		files: ['**/*.svelte'],
		languageOptions: {
			parserOptions: { parser: ts.parser, svelteConfig: { compilerOptions: { runes: true } } }
		},
		rules: {
			// The compiler knows which names there are.
			'no-undef': 'off',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
			'max-lines': ['error', { max: 300 }],
			'svelte/no-at-html-tags': 'error'
		}
	},
	{
		files: ['src/scene/**/*.svelte'],
		rules: {
			'no-restricted-properties': [
				'error',
				{
					object: 'Math',
					property: 'random',
					message: 'Use domain/random.ts: same input, same picture.'
				},
				{
					object: 'performance',
					property: 'now',
					message: 'Only scene/clock.svelte.ts hears frames.'
				}
			],
			'no-restricted-globals': [
				'error',
				{ name: 'Date', message: 'No clock in domain and scene.' },
				{ name: 'requestAnimationFrame', message: 'Only scene/clock.svelte.ts hears frames.' },
				{ name: 'setTimeout', message: 'No clock in domain and scene.' }
			]
		}
	}
);
