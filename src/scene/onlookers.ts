/** Elements that show the story, and whether any of them is on screen: in view, in a window that is not hidden. */

export class Onlookers {
	#inView = new Map<Element, boolean>();
	#changed: (any: boolean) => void;
	#observer: IntersectionObserver | undefined;
	#any = true;

	/** `changed` is told whether one at least is on screen, when that changes. None added counts as one: nobody can tell. */
	constructor(changed: (any: boolean) => void) {
		this.#changed = changed;
	}

	/** Counts `element` in until the function that it gives is called; to be attached to it. */
	add = (element: Element): (() => void) => {
		if (this.#inView.size === 0) this.#watch();
		this.#inView.set(element, true);
		this.#observer?.observe(element);
		return () => {
			this.#observer?.unobserve(element);
			this.#inView.delete(element);
			if (this.#inView.size === 0) this.#unwatch();
			this.#count();
		};
	};

	#watch(): void {
		this.#observer = new IntersectionObserver((entries) => {
			for (const { target, isIntersecting } of entries) this.#inView.set(target, isIntersecting);
			this.#count();
		});
		document.addEventListener('visibilitychange', this.#count);
	}

	#unwatch(): void {
		this.#observer?.disconnect();
		document.removeEventListener('visibilitychange', this.#count);
	}

	#count = (): void => {
		const any =
			this.#inView.size === 0 || (!document.hidden && [...this.#inView.values()].includes(true));
		if (any === this.#any) return;
		this.#any = any;
		this.#changed(any);
	};
}
