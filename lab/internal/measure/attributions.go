package measure

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/brief"
	"github.com/quellenlage/quellenlage/corpus"
)

const wikinewsDev = "data/quotes-wikinews/dev.jsonl.gz"

func wikinews(b *Bench) (Result, error) {
	gold := b.shared(wikinewsDev)
	articles, err := b.refereeTo("wikinews.jsonl", "quotes.py", "--articles", gold)
	if err != nil {
		return Result{}, err
	}
	out, readings, err := b.annotate("wikinews-out.jsonl", articles)
	if err != nil {
		return Result{}, err
	}
	v, err := b.verdict("quotes.py", "--guide", gold, out)
	if err != nil {
		return Result{}, err
	}
	var r Result
	r.Figures, err = v.shares("message F1", "message.f1", "roles F1", "roles.f1", "joint F1", "joint.f1",
		"source right on found quotes", "source.share", "quotes found", "found.all.share")
	if err == nil && b.Errors {
		r.Errors, err = wikinewsErrors(gold, readings)
	}
	return r, err
}

// keyFigures are what seeds.py says of attributions and figures.
func keyFigures(v verdict) ([]Figure, error) {
	return v.shares("attributions F1", "attributions.f1", "precision", "attributions.p", "recall", "attributions.r",
		"actor right", "attributions.source.share", "stance right", "attributions.stance.share", "via right", "attributions.via.share",
		"figures F1", "figures.f1", "figures, value right", "figures.value.share", "figures, origin right", "figures.origin.share")
}

func seeds(b *Bench) (Result, error) {
	story, err := b.story(b.shared("data/seeds"))
	if err != nil {
		return Result{}, err
	}
	out, err := b.write("seeds-out.jsonl", story.Readings)
	if err != nil {
		return Result{}, err
	}
	v, err := b.verdict("seeds.py", b.shared("gold/seeds"), out, "--misses")
	if err != nil {
		return Result{}, err
	}
	var r Result
	if r.Figures, err = keyFigures(v); err != nil {
		return r, err
	}
	said, err := b.facts(story)
	if err != nil {
		return r, err
	}
	r.Figures = append(r.Figures, said...)
	if b.Errors {
		r.Errors = keyErrors(v, story.Readings, nil)
	}
	return r, nil
}

// facts measures what the brief of the story says.
func (b *Bench) facts(story *q.Story) ([]Figure, error) {
	var page bytes.Buffer
	if err := brief.JSON(&page, brief.Build(story, "de")); err != nil {
		return nil, err
	}
	path := b.temp("brief.json")
	if err := os.WriteFile(path, page.Bytes(), 0o600); err != nil {
		return nil, err
	}
	v, err := b.verdict("brief.py", b.shared("gold/seeds/facts.tsv"), path)
	if err != nil {
		return nil, err
	}
	return v.shares("facts of the brief", "share")
}

// ownCorpus measures a part of the project's own corpus.
func ownCorpus(part corpus.Part) func(*Bench) (Result, error) {
	return func(b *Bench) (Result, error) {
		texts, err := b.texts(part)
		if err != nil {
			return Result{}, err
		}
		key := b.temp("key-" + string(part))
		args := []string{key}
		for _, t := range texts {
			args = append(args, filepath.Join(b.Corpus, filepath.FromSlash(t.File)))
		}
		if _, err := b.referee("corpus.py", args...); err != nil {
			return Result{}, err
		}
		out, readings, err := b.annotate("corpus-"+string(part)+".jsonl", filepath.Join(key, "articles.jsonl"))
		if err != nil {
			return Result{}, err
		}
		if err := sameTexts(texts, readings); err != nil {
			return Result{}, err
		}
		v, err := b.verdict("seeds.py", key, out, "--misses")
		if err != nil {
			return Result{}, err
		}
		r := Result{Texts: len(texts)}
		if r.Figures, err = keyFigures(v); err != nil {
			return r, err
		}
		r.Figures = append(r.Figures, detailsOf(texts, readings)...)
		r.Figures = append(r.Figures, timesOf(texts, readings)...)
		if b.Errors {
			r.Errors = append(keyErrors(v, readings, texts), timeErrors(texts, readings)...)
		}
		return r, nil
	}
}

// texts are the texts of a part of the corpus.
func (b *Bench) texts(part corpus.Part) ([]*corpus.Text, error) {
	all, err := corpus.Read(os.DirFS(b.Corpus))
	if err != nil {
		return nil, err
	}
	var texts []*corpus.Text
	for i := range all {
		if all[i].Part == part {
			texts = append(texts, &all[i])
		}
	}
	return texts, nil
}

// sameTexts makes sure that offsets of the key and of the readings mean the same.
func sameTexts(texts []*corpus.Text, readings []*q.Reading) error {
	if len(texts) != len(readings) {
		return fmt.Errorf("%d texts were read as %d articles", len(texts), len(readings))
	}
	for i, t := range texts {
		if strings.TrimSpace(readings[i].Text) != t.Text {
			return fmt.Errorf("%s: the text that was read is another", t.File)
		}
	}
	return nil
}
