package page

import (
	"html/template"
	"strings"
	"testing"
)

func TestWrite(t *testing.T) {
	tmpl := template.Must(template.New("p").Parse("<p>{{.Text}}</p>"))
	var out strings.Builder
	if err := Write(&out, tmpl, struct{ Text string }{"a <b>\x1b[1m\u009b\tc\n"}); err != nil {
		t.Fatal(err)
	}
	if got, want := out.String(), "<p>a &lt;b&gt;\uFFFD[1m\uFFFD\tc\n</p>"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestFailureWritesNothing(t *testing.T) {
	tmpl := template.Must(template.New("p").Parse("<p>{{.Broken}}</p>"))
	var out strings.Builder
	if err := Write(&out, tmpl, struct{ Text string }{"a"}); err == nil || out.Len() > 0 {
		t.Errorf("%v, %q", err, out.String())
	}
}

func TestPolicyNamesTheStyle(t *testing.T) {
	if Policy("a") == Policy("b") || !strings.Contains(Policy(Base()), "default-src 'none'") {
		t.Error("the policy must depend on the style and forbid the rest")
	}
}
