package measure

import (
	"bytes"
	"os"
	"path/filepath"

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
	r := Result{Figures: v.shares("message F1", "message.f1", "roles F1", "roles.f1", "joint F1", "joint.f1",
		"source right on found quotes", "source.share", "quotes found", "found.all.share")}
	if b.Errors {
		r.Errors, err = wikinewsErrors(gold, readings)
	}
	return r, err
}

// attributionFigures are what seeds.py says of attributions.
func attributionFigures(v verdict) []Figure {
	return v.shares("attributions F1", "attributions.f1", "precision", "attributions.p", "recall", "attributions.r",
		"actor right", "attributions.source.share", "stance right", "attributions.stance.share", "via right", "attributions.via.share")
}

func figureFigures(v verdict) []Figure {
	return v.shares("figures F1", "figures.f1", "figures, value right", "figures.value.share", "figures, origin right", "figures.origin.share")
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
	r := Result{Figures: append(attributionFigures(v), figureFigures(v)...)}
	var page bytes.Buffer
	if err := brief.JSON(&page, brief.Build(story, "de")); err != nil {
		return Result{}, err
	}
	facts := b.temp("brief.json")
	if err := os.WriteFile(facts, page.Bytes(), 0o600); err != nil {
		return Result{}, err
	}
	said, err := b.verdict("brief.py", b.shared("gold/seeds/facts.tsv"), facts)
	if err != nil {
		return Result{}, err
	}
	r.Figures = append(r.Figures, said.shares("facts of the brief", "share")...)
	if b.Errors {
		r.Errors = keyErrors(v, story.Readings, nil)
	}
	return r, nil
}

// ownCorpus measures a part of the project's own corpus.
func ownCorpus(part corpus.Part) func(*Bench) (Result, error) {
	return func(b *Bench) (Result, error) {
		all, err := corpus.Read(os.DirFS(b.Corpus))
		if err != nil {
			return Result{}, err
		}
		var texts []*corpus.Text
		args := []string{b.temp("key-" + string(part))}
		for i := range all {
			if all[i].Part == part {
				texts = append(texts, &all[i])
				args = append(args, filepath.Join(b.Corpus, filepath.FromSlash(all[i].File)))
			}
		}
		if _, err := b.referee("corpus.py", args...); err != nil {
			return Result{}, err
		}
		out, readings, err := b.annotate("corpus-"+string(part)+".jsonl", filepath.Join(args[0], "articles.jsonl"))
		if err != nil {
			return Result{}, err
		}
		v, err := b.verdict("seeds.py", args[0], out, "--misses")
		if err != nil {
			return Result{}, err
		}
		r := Result{Figures: append(attributionFigures(v), figureFigures(v)...)}
		r.Figures = append(r.Figures, timesOf(texts, readings)...)
		if b.Errors {
			r.Errors = append(keyErrors(v, readings, texts), timeErrors(texts, readings)...)
		}
		return r, nil
	}
}
