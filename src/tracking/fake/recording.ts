/** Stands before another API object and writes down every call with the error it left. */

import type { ApiObject } from '../discover.ts';
import { METHODS, type Edition, type Method } from '../edition.ts';

const WATCHED: readonly Method[] = ['initialize', 'terminate', 'get', 'set', 'commit'];

export class RecordingApi {
	readonly api: ApiObject = {};
	readonly calls: { method: Method | 'lastError'; args: unknown[]; error: string }[];

	constructor(behind: ApiObject, edition: Edition, calls: RecordingApi['calls']) {
		this.calls = calls;
		const names = METHODS[edition];
		const lastError = (): string => String(behind[names.lastError]?.());
		for (const method of WATCHED) {
			this.api[names[method]] = (...args) => {
				const result = behind[names[method]]?.(...args);
				calls.push({ method, args, error: lastError() });
				return result;
			};
		}
		this.api[names.lastError] = () => {
			calls.push({ method: 'lastError', args: [], error: '0' });
			return lastError();
		};
	}
}
