/** A small sound course for the tests of this layer, and a way to plant one flaw in it. */

import { makeAbout } from '#domain/course/about.test-data.ts';
import { dataFile } from './data-file.ts';
import type { Parts } from './load.ts';
import { compile, type Compiled } from './compile.ts';
import { problemLine } from './problem.ts';
import type { World } from './world.ts';

export const WORLD: World = {
	today: '2026-11-24',
	release: false,
	entities: ['ketamine', 'nmda'],
	violations: () => [],
	collisions: () => [],
	longestSnapshot: () => 900
};

const item = (id: string, group: string, difficulty: number, stem: string): string => `
  - id: ${id}
    kind: choice
    version: 1
    group: ${group}
    objectives: [explain]
    bloom: apply
    critical: false
    stem: ${stem}
    leadIn: What explains the benefit next morning?
    coverTest: The effect outlasts the drug through new synapses
    order: shuffle
    options:
      - id: a
        text: Effect outlasts its level
        correct: true
        rationale: The plasma level has fallen to a small share by then, while the effect is near its height.
        moment: block
      - id: b
        text: Plasma level stays too high
        correct: false
        misconception: still-there
        rationale: The plasma level falls within hours, so that little drug is left on the next morning.
        moment: block
      - id: c
        text: Plasma is fed from its stores
        correct: false
        misconception: still-there
        rationale: No such store is known for ketamine, and the plasma level on the next morning is low.
    refs: [smith2020]
    claims: [gone]
    keyPoint: The drug is gone and the effect is not.
    section: story/gone
    moment: block
    difficulty: ${difficulty}
    reviewBy: 2027-11-24`;

export const FILES: Readonly<Record<string, string>> = {
	'lessons/course.yaml': `id: sample
title: A sample course
version: 0.1.0
cut: 0.75
cutBasis: provisional
awaitingSignOff: true
lessons:
  - id: story
    code: L2
    title: The story
    question: Why does it last?
    objectives: [explain]
    quiz: [lasting]
    keyPoints:
      - The plasma level falls by 24 hours. {claim:gone}
    tips:
      - Plan follow-up around relapse.
    sections:
      - { id: block, title: The block }
      - { id: gone, title: Gone }
    planned: 2
`,
	'lessons/about.yaml': JSON.stringify({
		...makeAbout(),
		changes: [{ version: '0.1.0', date: '2026-11-24', items: ['First version.'] }],
		commitments: makeAbout().commitments.map((one) => ({ ...one, lesson: 'story' }))
	}),
	'lessons/claims.yaml': `
- id: gone
  text: By 24 hours the plasma level has fallen to 0.2% of its peak.
  status: verified
  certainty: human
  sources: [smith2020]
  asOf: 2026-11-24
  reviewBy: 2027-11-24
  dossier: mechanism A1
`,
	'lessons/figures.yaml': 'iconArrays: []\nforestPlots: []\n',
	'lessons/references.json': JSON.stringify([
		{
			id: 'smith2020',
			type: 'article-journal',
			title: 'A trial of something',
			author: [{ family: 'Smith', given: 'Ann B.' }],
			'container-title': 'J Trials',
			issued: { 'date-parts': [[2020, 3]] },
			volume: '12',
			issue: 3,
			page: '45–9',
			DOI: '10.1000/xyz',
			custom: { status: 'verified', short: 'Smith 2020', finding: 'It lasted.' }
		}
	]),
	'lessons/glossary.yaml': `
- { id: nmda, term: NMDA receptor, also: [NMDA], definition: A channel that glutamate opens. }
`,
	'lessons/moments.yaml': `
- id: block
  code: L2-BLOCK
  t: 40
  stage: receptor
  focus: [ketamine]
  caption: Block is near its peak.
  asserts: ['plasma > 0.99 * peak(plasma)']
`,
	'lessons/source.yaml': `
- { id: s01, text: Ketamine lasts., section: story/gone, treatment: taught }
`,
	'quiz/objectives.yaml': `
- { id: explain, lesson: story, text: Explain why it lasts., bloom: understand }
`,
	'quiz/misconceptions.yaml': `
- { id: still-there, text: The drug is still there., correction: It has gone., refs: [smith2020] }
`,
	'quiz/story.yaml': `lesson: story
items:${item(
		'lasting-a',
		'lasting',
		1,
		'A teacher with depression received one infusion yesterday. The ward round asks why the mood is still better.'
	)}${item(
		'lasting-b',
		'lasting',
		2,
		'Two nurses compare charts of ketamine and mood. Concentration fell within hours, yet scores improved for days.'
	)}
`,
	'lessons/story.svelte': `<script lang="ts">
	import Claim from '#ui/lesson/Claim.svelte';
	import Entity from '#ui/lesson/Entity.svelte';
	import Moment from '#ui/lesson/Moment.svelte';
	import Section from '#ui/lesson/Section.svelte';
	import Term from '#ui/lesson/Term.svelte';
	import Value from '#ui/lesson/Value.svelte';
</script>

<Section id="block" moment="block">
	<p>
		<Entity id="ketamine">Ketamine</Entity> blocks the <Term id="nmda">NMDA receptor</Term>; the model puts
		plasma at <Value quantity="plasma" at={40} />. <Moment id="block">See it at 40 minutes</Moment>
	</p>
</Section>

<Section id="gone">
	<p><Claim id="gone">By 24 hours the plasma level has fallen to 0.2% of its peak.</Claim></p>
</Section>
`
};

/** Replaces text in one file; `null` removes the file, a text for a new path adds one. */
export type Flaw = readonly [file: string, find: string | null, replacement?: string];

/** The sample with flaws planted. @throws when a flaw changes nothing */
export function planted(...flaws: Flaw[]): Parts {
	const files = new Map(Object.entries(FILES));
	for (const [file, find, replacement = ''] of flaws) {
		const before = files.get(file);
		if (find === null) files.delete(file);
		else if (before === undefined) files.set(file, replacement);
		else {
			if (!before.includes(find)) throw new Error(`${file} does not contain ${find}`);
			files.set(
				file,
				before.replace(find, () => replacement)
			);
		}
	}
	const data = new Map<string, ReturnType<typeof dataFile>>();
	const prose = new Map<string, string>();
	for (const [file, text] of files) {
		const lesson = /^lessons\/(.+)\.svelte$/.exec(file)?.[1];
		if (lesson === undefined) data.set(file, dataFile(file, text));
		else prose.set(lesson, text);
	}
	return { data, prose };
}

/** Compiles the sample with flaws planted. */
export function compiledWith(flaws: readonly Flaw[], world: Partial<World> = {}): Compiled {
	return compile(planted(...flaws), { ...WORLD, ...world });
}

/** The lines of the errors that the flaws cause. */
export function errorsOf(flaws: readonly Flaw[], world: Partial<World> = {}): string[] {
	return linesOf('error', compiledWith(flaws, world));
}

export function warningsOf(flaws: readonly Flaw[], world: Partial<World> = {}): string[] {
	return linesOf('warning', compiledWith(flaws, world));
}

function linesOf(severity: 'error' | 'warning', { problems }: Compiled): string[] {
	return problems.filter((problem) => problem.severity === severity).map(problemLine);
}

/** An item of another kind in place of the second one. @param kind its own lines, indented by four */
export function asKind(kind: string): Flaw[] {
	const quiz = FILES['quiz/story.yaml'] ?? '';
	const second = quiz.slice(quiz.indexOf('  - id: lasting-b'));
	const options = second.slice(second.indexOf('    order: shuffle'), second.indexOf('    refs:'));
	return [
		['quiz/story.yaml', second, second.replace('kind: choice', '').replace(options, `${kind}\n`)]
	];
}
