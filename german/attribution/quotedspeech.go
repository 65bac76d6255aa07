package attribution

import (
	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/lexicon"
)

// readQuotedSpeech finds words in quotation marks within what somebody says in quotation
// marks, if he tells who said them: „Er hat mir gesagt: ‚Geh nicht!‘“.
func (r *unitReader) readQuotedSpeech() {
	for f := len(r.found) - 1; f >= r.past; f-- {
		if r.found[f].kind != q.Direct {
			continue
		}
		outer := r.inQuot[r.found[f].content[0].first]
		if outer < 0 || r.quotes[outer].first != r.found[f].content[0].first {
			continue
		}
		for qi := outer + 1; qi < len(r.quotes) && r.quotes[qi].first < r.quotes[outer].last; qi++ {
			if r.quotes[qi].outer == outer && r.quotes[qi].last > 0 {
				r.quotedBy(qi, r.quotes[outer].run, r.found[f].medium)
			}
		}
	}
}

// quotedBy adds the inner quotation if the words around it, within the outer one, are a
// subject and a verb of saying.
func (r *unitReader) quotedBy(qi int, outer run, m q.Medium) {
	inner := r.quotes[qi].run
	first, last := inner.first, inner.last
	for first > outer.first+1 && !isStop(r.low[first-1]) {
		first--
	}
	for last < outer.last-1 && !isStop(r.low[last]) && r.low[last] != "," && r.low[last] != ";" {
		last++
	}
	before, after := run{first, inner.first}, run{inner.last, last}
	verbs, s, ok := r.sayingAround(before, after)
	if !ok || r.low[inner.first-1] != ":" && after.empty() {
		return
	}
	source := run{first, first + 1}
	if !subjectPronouns[r.low[first]] || r.low[first] == "die" || determiners[r.low[first]] {
		if source.last = verbs[0]; source.last <= first || source.len() > mostSubject || !r.nominativePhrase(first) {
			return
		}
	}
	r.add(finding{content: []run{inner}, cue: verbs, source: source, kind: q.Direct, medium: m, stance: s.Stance,
		from: -1, same: -1, by: quotedSpeech})
}

// mostSubject is how many words a subject within a quotation may have.
const mostSubject = 6

// sayingAround is the verb of saying in two runs of tokens around quoted words, with its
// auxiliary.
func (r *unitReader) sayingAround(before, after run) (verbs []int, s lexicon.Saying, ok bool) {
	for _, part := range []run{before, after} {
		for i := part.first; i < part.last; i++ {
			if !r.finite(i) && !r.is(i, q.Participle) {
				continue
			}
			if r.lemmaIs(i, auxiliaries) {
				verbs = append(verbs, i)
				continue
			}
			for _, form := range r.forms[i] {
				for _, saying := range lexicon.SayingVerbs(form.Lemma) {
					if !ok && len(saying.With) == 0 && saying.Needs == "" && saying.Takes(lexicon.Quote) {
						verbs, s, ok = append(verbs, i), saying, true
					}
				}
			}
		}
	}
	return verbs, s, ok && len(verbs) <= 2
}

// firstPersons gives what somebody quotes of himself to the speaker around it: „Ich habe
// gesagt: ‚Nein!‘“.
func (w *work) firstPersons(out []q.Attribution, order []int) {
	for n, i := range order {
		f := &w.found[i]
		if f.by != quotedSpeech || f.source.len() != 1 || out[n].Inside < 0 {
			continue
		}
		if p := w.low[f.source.first]; p == "ich" || p == "wir" {
			out[n].Actor = out[out[n].Inside].Actor
		}
	}
}

// quotedSpeech is the By of quotations within quotations.
const quotedSpeech = "de.attribution/quoted-speech"
