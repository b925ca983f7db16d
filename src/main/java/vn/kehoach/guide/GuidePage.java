package vn.kehoach.guide;

/**
 * One page of the guide. The template reads it, so what it computes is public.
 *
 * @param body as HTML, made by {@link GuideText} of a file of ours, never of what anybody typed
 */
record GuidePage(String title, String body) {}
