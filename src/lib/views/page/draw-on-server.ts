/** Draws a component as text; `null` in a browser, whose pages come drawn. */
export const drawOnServer = import.meta.env.SSR ? (await import('svelte/server')).render : null;
