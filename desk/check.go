package desk

import (
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/story"
)

// Check puts the articles together as one story and tells where the sentence comes from, as
// far as they tell. The sentence is read like an article of the story's last day, so that
// "am Montag" is the Monday that the articles speak of.
func (d Desk) Check(articles []*q.Article, left []q.Skip, sentence string) (*q.Story, *q.Answer) {
	s := d.Story(articles, left)
	return s, story.Check(s, d.Pipeline.Read(asked(s, sentence)))
}

// asked is a sentence as an article of one paragraph.
func asked(s *q.Story, sentence string) *q.Article {
	text := strings.Join(strings.Fields(strings.ToValidUTF8(sentence, "\uFFFD")), " ")
	a := &q.Article{ID: "?", Text: text, Language: "de"}
	if text != "" {
		a.Blocks = []q.Block{{Span: q.Span{Start: 0, End: len(text)}, Kind: q.Paragraph, By: "desk/question"}}
	}
	var last q.Day
	for _, r := range s.Readings {
		last = max(last, r.Published.Day())
	}
	if last != "" {
		a.Published = q.StatedDay(last, "desk/question")
	}
	return a
}
