import js from '@eslint/js';
import ts from 'typescript-eslint';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';

const noChance = [
	'error',
	{
		object: 'Math',
		property: 'random',
		message: 'Use domain/random.ts: same input, same picture.'
	},
	{ object: 'Date', property: 'now', message: 'The session stamps the time; pass it in.' },
	{ object: 'performance', property: 'now', message: 'Only scene/clock.svelte.ts hears frames.' }
];

export default ts.config(
	{ ignores: ['dist/', 'node_modules/', '.cache/', '.svelte-check/', 'test-results/'] },
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
			'no-empty': ['error', { allowEmptyCatch: false }],
			'max-lines': ['error', { max: 300 }]
		}
	},
	{
		files: ['src/**/*.ts', 'scorm/**/*.ts', 'vite.config.ts'],
		languageOptions: {
			parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname }
		},
		rules: {
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: ts.parser, svelteConfig: { compilerOptions: { runes: true } } }
		},
		rules: { 'svelte/no-at-html-tags': 'error' }
	},
	{
		files: ['src/domain/**/*.ts', 'src/scene/**/*.ts', 'src/scene/**/*.svelte'],
		ignores: ['**/*.test.ts', 'src/scene/clock.svelte.ts'],
		rules: {
			'no-restricted-properties': noChance,
			'no-restricted-globals': [
				'error',
				{ name: 'Date', message: 'No clock in domain and scene.' },
				{ name: 'requestAnimationFrame', message: 'Only scene/clock.svelte.ts hears frames.' },
				{ name: 'setTimeout', message: 'No clock in domain and scene.' }
			]
		}
	},
	{
		files: ['**/*.test.ts', '**/*.spec.ts'],
		rules: {
			'@typescript-eslint/no-non-null-assertion': 'off',
			'max-lines': ['error', { max: 400 }]
		}
	}
);
