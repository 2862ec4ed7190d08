/** Where work is done, as a reader sees it: a known place with its link, or the words of the source. */
export type PlaceName = { name: string; slug: string | null };
