import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	DECIMAL_12,
	DECIMAL_2004,
	DESCRIPTION_2004,
	DURATION_2004,
	IDENTIFIER_12,
	LONG_IDENTIFIER_2004,
	OUR_IDENTIFIER,
	TIMESPAN_12,
	TIMESPAN_12_MOODLE,
	TIMESTAMP_2004,
	TIME_12
} from './fake/grammars.ts';
import {
	decimal,
	duration,
	identifier,
	line,
	points,
	readCount,
	readNumber,
	share,
	timeOfDay,
	timespan,
	timestamp
} from './formats.ts';

/** Any number a broken clock or division could hand over. */
const anyNumber = fc.oneof(fc.double(), fc.double({ min: -1e3, max: 1e7 }), fc.integer());
const courseId = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,79}$/);

describe('times', () => {
	it.each([
		[0, '0000:00:00.00', 'PT0H0M0S'],
		[303.25, '0000:05:03.25', 'PT0H5M3.25S'],
		[59.999, '0000:01:00.00', 'PT0H1M0S'],
		[3_661.05, '0001:01:01.05', 'PT1H1M1.05S'],
		[12.3, '0000:00:12.30', 'PT0H0M12.3S'],
		[-5, '0000:00:00.00', 'PT0H0M0S'],
		[Infinity, '9999:59:59.99', 'PT9999H59M59.99S']
	])('%s s is spelled for both editions', (seconds, in12, in2004) => {
		expect(timespan(seconds)).toBe(in12);
		expect(duration(seconds)).toBe(in2004);
	});

	it('every time matches the grammars of ADL and Moodle', () => {
		fc.assert(
			fc.property(anyNumber, (value) => {
				expect(timespan(value)).toMatch(TIMESPAN_12);
				expect(timespan(value)).toMatch(TIMESPAN_12_MOODLE);
				expect(duration(value)).toMatch(DURATION_2004);
				expect(timeOfDay(value)).toMatch(TIME_12);
				expect(timestamp(value)).toMatch(TIMESTAMP_2004);
			})
		);
	});

	it('a duration reads back to the hundredth', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 1e8 }), (hundredths) => {
				const [, hours, minutes, rest] = /^PT(\d+)H(\d+)M([\d.]+)S$/.exec(
					duration(hundredths / 100)
				)!;
				const seconds = Number(hours) * 3_600 + Number(minutes) * 60 + Number(rest);
				expect(Math.round(seconds * 100)).toBe(hundredths);
			})
		);
	});

	it('a timestamp has exactly two decimals and Z', () => {
		expect(timestamp(Date.UTC(2026, 10, 24, 15, 39, 17, 123))).toBe('2026-11-24T15:39:17.12Z');
		expect(timestamp(Date.UTC(2026, 10, 24, 15, 39, 17))).toBe('2026-11-24T15:39:17.00Z');
		expect(timestamp(Number.MAX_VALUE)).toBe('2038-01-01T00:00:00.00Z');
	});

	it('the time of day is the learner’s', () => {
		const at = new Date(2026, 0, 5, 0, 7, 9).getTime();
		expect(timeOfDay(at)).toBe('00:07:09');
	});
});

describe('numbers', () => {
	it.each([
		[0, '0'],
		[-0, '0'],
		[-0.00001, '0'],
		[100, '100'],
		[12.5, '12.5'],
		[1 / 3, '0.3333'],
		[1e-7, '0'],
		[1e21, '99999'],
		[NaN, '0']
	])('%s is a plain decimal', (value, text) => {
		expect(decimal(value)).toBe(text);
	});

	it('every number matches the grammars and its range', () => {
		fc.assert(
			fc.property(anyNumber, (value) => {
				expect(decimal(value)).toMatch(DECIMAL_2004);
				expect(points(value)).toMatch(DECIMAL_12);
				expect(Number(share(value))).toBeGreaterThanOrEqual(0);
				expect(Number(share(value))).toBeLessThanOrEqual(1);
				expect(Number.isInteger(Number(points(value)))).toBe(true);
				expect([decimal(value), share(value), points(value)]).not.toContain('-0');
			})
		);
	});

	it('a number from an LMS is read only when it is one', () => {
		expect(['80', ' 0.8 ', '80.', '.5', '-1'].map(readNumber)).toEqual([80, 0.8, 80, 0.5, -1]);
		expect(['', ' ', '80%', '0x10', '1e3', 'NaN', 'Infinity'].map(readNumber)).toEqual(
			Array(7).fill(undefined)
		);
	});

	it('a count is read as ILIAS and Moodle write it', () => {
		expect(['3', '03', ' 3 ', '0'].map(readCount)).toEqual([3, 3, 3, 0]);
		expect(['', '-1', 'null', '1.5'].map(readCount)).toEqual(Array(4).fill(undefined));
	});
});

describe('texts', () => {
	it('every id of the course becomes one that all LMSs take', () => {
		fc.assert(
			fc.property(fc.string(), courseId, (any, id) => {
				for (const made of [identifier(any), identifier(id)]) {
					expect(made).toMatch(OUR_IDENTIFIER);
					expect(made).toMatch(IDENTIFIER_12);
					expect(made).toMatch(LONG_IDENTIFIER_2004);
				}
			})
		);
	});

	it('different ids stay different, however long', () => {
		fc.assert(
			fc.property(courseId, courseId, (one, other) => {
				expect(identifier(one) === identifier(other)).toBe(one === other);
			})
		);
		const long = 'a'.repeat(70);
		expect(identifier(`${long}-1`)).not.toBe(identifier(`${long}-2`));
	});

	it('a hyphen becomes an underscore and a leading digit gets a letter', () => {
		expect(identifier('l2-block-peak')).toBe('l2_block_peak');
		expect(identifier('5-ht')).toBe('x5_ht');
	});

	it('every free text is one line without delimiters, within its length', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
				const made = line(text, 250);
				if (made !== '') expect(made).toMatch(DESCRIPTION_2004);
				expect(made).not.toMatch(/\[[,.:]\]/);
			})
		);
	});

	it('a cut does not halve a character', () => {
		expect(line('ab🧠', 3)).toBe('ab');
		expect(line('ab🧠', 4)).toBe('ab🧠');
	});

	it('a description keeps its words', () => {
		expect(line('{lang=en}What\n is\tdone [,] “first”?', 250)).toBe(
			'lang=en}What is done (,) “first”?'
		);
	});
});
