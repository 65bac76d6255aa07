// Package group puts a stream of articles into stories: a story is one event or
// development that a reader would call the same news, not a topic.
//
// Articles are compared by the words that carry content, stemmed and weighted: rare words
// tell more than frequent ones, words of the title and the lead more than those of the
// body, and the lead is compared once more by itself. What an outlet prints again and
// again does not count. Articles far apart in time are less alike.
//
// Stories grow from the most alike articles. Big events are told from many sides, so that
// their articles are less alike than those of small ones; therefore the number of articles
// of a story, and the share of an article's nearest neighbours that are in it, count in
// favour of it. Every batch regroups the articles of the last days; that can merge
// stories and split them, and both are reported. Older articles keep their story.
//
// The package needs no layer of a language analysis and has no randomness: the same
// articles in the same batches give the same stories.
package group
