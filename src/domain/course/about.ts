/** Who the course is for, who answers for it, what it is good for until when: what accrediting bodies ask. */

/** What a person at the publishing organisation has to fill in; a release refuses it. */
export const TO_BE_COMPLETED = 'TO-BE-COMPLETED';

export interface About {
	/** One kind of reader each. */
	audience: string[];
	priorKnowledge: string;
	/** Why the course is needed; sentences that may end with `{claim:id}`. */
	need: string[];
	/** How a lesson is built and how the course is used. */
	structure: string[];
	keywords: string[];
	authors: Person[];
	reviewers: Person[];
	/** Shown before the first lesson. */
	declarations: Declaration[];
	/** What was done about declared interests, or that there was nothing to do. */
	mitigation: string;
	funding: string;
	licence: string;
	contact: string;
	/** Bodies that have granted accreditation; while it is empty none is claimed anywhere. */
	accreditation: Accreditation[];
	/** How long the content may be relied on. */
	lifespan: string;
	/** Days of the clinical review, ISO dates or to be completed. */
	lastReviewed: string;
	nextReview: string;
	/** Newest first; the first names the version of the course. */
	changes: Change[];
	accessibility: Accessibility;
	privacy: string[];
	wellbeing: Wellbeing;
	/** What a learner may commit to; none prints a number, so that none needs a source beside it. */
	commitments: Commitment[];
	evaluation: EvaluationQuestion[];
}

export interface Person {
	name: string;
	role: string;
	/** Body and number of the registration. */
	registration: string;
	/** Two sentences on why this person may teach this. */
	biography: string;
}

/** An interest of a person, or the explicit statement that there is none. */
export interface Declaration {
	name: string;
	statement: string;
	/** ISO date or to be completed. */
	date: string;
}

export interface Accreditation {
	body: string;
	/** The body's own number. */
	reference: string;
	credits: string;
	from: string;
	until: string;
}

export interface Change {
	version: string;
	/** ISO date. */
	date: string;
	/** What a learner notices. */
	items: string[];
}

export interface Accessibility {
	/** What the course is built to. */
	standard: string;
	/** What was really done, and with what. */
	tested: string[];
	/** What nobody has tried yet, and what is known to fall short. */
	limits: string[];
	/** How to ask for another form. */
	help: string;
}

export interface Wellbeing {
	/** What the content may touch, and what to do then. */
	text: string[];
	contacts: { who: string; how: string }[];
}

export interface Commitment {
	id: string;
	/** Lesson it comes from. */
	lesson: string;
	/** "Make the safety plan before the first dose": starts with its verb. */
	text: string;
}

/** A question of the evaluation form: answers to choose from, or free text when there are none. */
export interface EvaluationQuestion {
	id: string;
	question: string;
	choices: { id: string; text: string }[];
}
