package annotate_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/annotate"
	"github.com/quellenlage/quellenlage/demo"
	"github.com/quellenlage/quellenlage/desk"
	"github.com/quellenlage/quellenlage/internal/golden"
	"github.com/quellenlage/quellenlage/source"
)

// known reports keys of a value of which the schema says nothing.
func known(t *testing.T, place string, value any, s *jsonschema.Schema) {
	for s.Ref != nil {
		s = s.Ref
	}
	switch value := value.(type) {
	case map[string]any:
		for key, v := range value {
			if s.Properties[key] == nil {
				t.Errorf("%s.%s is not in the schema", place, key)
				continue
			}
			known(t, place+"."+key, v, s.Properties[key])
		}
	case []any:
		if len(value) > 0 {
			known(t, place, value[0], s.Items2020)
		}
	}
}

func TestSchema(t *testing.T) {
	s := golden.Schema(t, annotate.Schema)
	var articles []*q.Article
	for a, skip := range source.In(demo.Articles()) {
		if skip != nil {
			t.Fatal(*skip)
		}
		articles = append(articles, a)
	}
	story := desk.German().Story(articles, nil)
	for _, r := range append(story.Readings, &q.Reading{Article: &q.Article{}}) {
		var out bytes.Buffer
		if err := annotate.JSONL(&out, r); err != nil {
			t.Fatal(err)
		}
		line, err := jsonschema.UnmarshalJSON(&out)
		if err != nil {
			t.Fatal(err)
		}
		if err := s.Validate(line); err != nil {
			t.Errorf("%s: %v", r.ID, err)
		}
		known(t, "", line, s)
	}
}

// The page on the formats names every key of a line.
func TestFormatIsDocumented(t *testing.T) {
	page, err := os.ReadFile(filepath.Join("..", "docs", "formats.md"))
	if err != nil {
		t.Fatal(err)
	}
	_, part, _ := strings.Cut(string(page), "\n## annotate\n")
	part, _, _ = strings.Cut(part, "\n## ")
	var keys struct{ Properties map[string]json.RawMessage }
	if err := json.Unmarshal([]byte(annotate.Schema), &keys); err != nil {
		t.Fatal(err)
	}
	var missing []string
	for key := range keys.Properties {
		if !strings.Contains(part, "`"+key+"`") {
			missing = append(missing, key)
		}
	}
	if slices.Sort(missing); len(missing) > 0 {
		t.Errorf("docs/formats.md does not name %s", strings.Join(missing, ", "))
	}
}
