package measure

import "testing"

func TestShares(t *testing.T) {
	v := verdict{"a": map[string]any{"f1": 0.5}, "n": "many"}
	figures, err := v.shares("F1", "a.f1")
	if err != nil || len(figures) != 1 || figures[0] != (Figure{"F1", 50}) {
		t.Errorf("%v, %v", figures, err)
	}
	for _, path := range []string{"a.f2", "a.f1.x", "n", "b"} {
		if _, err := v.shares("x", path); err == nil {
			t.Errorf("%s is given", path)
		}
	}
	if v.count("b") != 0 {
		t.Error("a count that is not given is 0")
	}
}
