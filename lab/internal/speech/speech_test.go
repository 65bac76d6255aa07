package speech

import (
	"os"
	"path/filepath"
	"testing"
)

func TestRead(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.jsonl")
	lines := `{"Sentences":[{"SentenceId":0,"Tokens":["Guten","Tag","!"]},{"SentenceId":3,"Tokens":["Ich","","teile","mit",",","dass","es","regnet","."]}],` +
		`"Annotations":[{"Cue":["3:2"],"PTC":["3:3"],"Source":["3:0"]}]}` + "\n"
	if err := os.WriteFile(path, []byte(lines), 0o600); err != nil {
		t.Fatal(err)
	}
	sentences, err := Read(path)
	if err != nil || len(sentences) != 2 {
		t.Fatalf("%d sentences, %v", len(sentences), err)
	}
	s := sentences[1]
	if len(s.Cue) != 8 || len(s.Reading.Tokens) != 8 {
		t.Fatalf("an empty token stays out: %d and %d", len(s.Cue), len(s.Reading.Tokens))
	}
	for i, in := range s.Cue {
		if in != (s.Reading.Word(i) == "teile") {
			t.Errorf("%q: cue %v", s.Reading.Word(i), in)
		}
	}
	if err := os.WriteFile(path, []byte("{"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Read(path); err == nil {
		t.Error("a broken file is no error")
	}
}
