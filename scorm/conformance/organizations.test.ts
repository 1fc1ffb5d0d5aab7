import { inManifestXml } from '../sample.test-data.ts';
import { SCORM, inItem, testCheck } from './flaws.test-data.ts';
import { organizations } from './organizations.ts';

testCheck(organizations, SCORM, [
	['organizations', inManifestXml('<resources>', '<organizations default="x"/><resources>')],
	['default', inManifestXml('default="org_', 'default="no_')],
	['no-item', inManifestXml(/<item [^]*<\/item>/, '')],
	['title', inManifestXml(/<title>[^<]*<\/title>/, '')],
	['title', inManifestXml(/(<item[^>]*>\s*)<title>[^<]*<\/title>/, '$1')],
	['title', inManifestXml(/<title>[^<]*/, '<title> ')],
	['title-length', inManifestXml('<title>', `<title>${'a'.repeat(200)}`)],
	['title-plain', inManifestXml('<title>', '<title>&amp;')],
	['identifierref-missing', inManifestXml(/ identifierref="[^"]*"/, '')],
	['identifierref-branch', inItem('<item identifier="below"><title>Below</title></item>')],
	['identifierref', inManifestXml('identifierref="res_', 'identifierref="no_')],
	['isvisible', inManifestXml('isvisible="true"', 'isvisible="yes"')],
	['parameters', inManifestXml('isvisible', 'parameters="?a=b" isvisible')]
]);
