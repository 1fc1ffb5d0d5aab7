/** What a made-up course says about itself, for tests. */

import type { About } from './about.ts';

export function makeAbout(): About {
	return {
		audience: ['Testers'],
		priorKnowledge: 'None.',
		need: ['Tests need it.'],
		structure: ['Short.'],
		keywords: ['test'],
		authors: [{ name: 'A', role: 'Author', registration: 'none', biography: 'None.' }],
		reviewers: [{ name: 'B', role: 'Reviewer', registration: 'none', biography: 'None.' }],
		declarations: [{ name: 'A', statement: 'None.', date: '2026-11-24' }],
		mitigation: 'None was needed.',
		funding: 'None.',
		licence: 'Free.',
		contact: 'Nobody.',
		accreditation: [],
		lifespan: 'A year.',
		lastReviewed: '2026-11-24',
		nextReview: '2027-11-24',
		changes: [{ version: '1.0.0', date: '2026-11-24', items: ['First version.'] }],
		accessibility: { standard: 'High.', tested: ['Nothing.'], limits: [], help: 'Ask.' },
		privacy: ['Nothing is sent.'],
		wellbeing: { text: ['Rest.'], contacts: [] },
		commitments: Array.from({ length: 8 }, (_, i) => ({
			id: `commitment-${i + 1}`,
			lesson: 'mechanism',
			text: `Do thing ${'abcdefgh'.charAt(i)}`
		})),
		evaluation: [{ id: 'comment', question: 'What was wrong?', choices: [] }]
	};
}
