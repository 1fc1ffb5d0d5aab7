/** The tables of the local LMS. */

/** `cmi` is the flat data model as JSON; calls are kept one a row, so that a burst appends only. */
export const SCHEMA = `
CREATE TABLE IF NOT EXISTS learner (
	id INTEGER PRIMARY KEY,
	name TEXT NOT NULL UNIQUE
);
CREATE TABLE IF NOT EXISTS attempt (
	id INTEGER PRIMARY KEY,
	learner INTEGER NOT NULL REFERENCES learner (id),
	package TEXT NOT NULL,
	item TEXT NOT NULL,
	edition TEXT NOT NULL,
	number INTEGER NOT NULL,
	status TEXT NOT NULL DEFAULT 'new',
	sessions INTEGER NOT NULL DEFAULT 0,
	mode TEXT NOT NULL DEFAULT 'normal',
	total_time TEXT NOT NULL,
	cmi TEXT NOT NULL DEFAULT '{}',
	saved_at TEXT,
	UNIQUE (learner, package, item, number)
);
CREATE TABLE IF NOT EXISTS call (
	attempt INTEGER NOT NULL REFERENCES attempt (id),
	session INTEGER NOT NULL,
	n INTEGER NOT NULL,
	method TEXT NOT NULL,
	args TEXT NOT NULL,
	result TEXT NOT NULL,
	error TEXT NOT NULL,
	explanation TEXT NOT NULL,
	refused INTEGER NOT NULL,
	ms REAL NOT NULL,
	PRIMARY KEY (attempt, session, n)
) WITHOUT ROWID;
`;
