/** Words on the way to the reviewers' mode. */

export const review = {
	warning:
		'This page shows every question with its key. It is made for reviewers and accreditors; a learner who reads it spoils the quizzes.',
	missing: 'The reviewers’ part of the course could not be fetched.',
	again: 'Try again',
	loading: 'Fetching the reviewers’ part.'
} as const;
