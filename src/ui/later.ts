/** What of the interface the second script brings: all pages but the start, all views of a lesson but its sections, figures and questions. */

import About from './about/About.svelte';
import Article from './article/Article.svelte';
import Summary from './article/Summary.svelte';
import { RECORD_PAGES } from './close/pages.ts';
import Diagnostics from './Diagnostics.svelte';
import Glossary from './Glossary.svelte';
import CurvesFigure from './lesson/CurvesFigure.svelte';
import PracticeStill from './lesson/PracticeStill.svelte';
import SceneFigure from './lesson/SceneFigure.svelte';
import { addPages } from './pages.svelte.ts';
import PracticeQuestion from './quiz/PracticeQuestion.svelte';
import PreTest from './quiz/PreTest.svelte';
import Quiz from './quiz/Quiz.svelte';
import Opening from './Opening.svelte';
import References from './References.svelte';
import Register from './register/Register.svelte';
import Review from './review/Review.svelte';
import ScenePage from './ScenePage.svelte';
import Search from './search/Search.svelte';
import Settings from './Settings.svelte';
import { addParts, addViews } from './views.svelte.ts';

/** A new page is a row here and its title in `strings/frame.ts`; `MENU` decides whether the header names it. */
export function addLaterPages(): void {
	addPages({
		references: References,
		register: Register,
		pretest: PreTest,
		search: Search,
		glossary: Glossary,
		settings: Settings,
		diagnostics: Diagnostics,
		about: About,
		review: Review
	});
	addPages(RECORD_PAGES);
	addViews({ quiz: Quiz, scene: ScenePage, article: Article, summary: Summary });
	addParts({
		scene: SceneFigure,
		curves: CurvesFigure,
		question: PracticeQuestion,
		questionStill: PracticeStill,
		opening: Opening
	});
}
