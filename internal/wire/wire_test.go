package wire

import (
	"encoding/json"
	"math"
	"testing"
)

func TestUnknownIsNullAndEmptyIsAList(t *testing.T) {
	got, err := json.Marshal([]any{
		List(nil), List([]string{"7"}),
		Bound(math.Inf(1)), Bound(math.NaN()), Bound(-2.5), Day(""), Day("2031-05-12"),
	})
	if err != nil {
		t.Fatal(err)
	}
	if want := `[[],["7"],null,null,-2.5,null,"2031-05-12"]`; string(got) != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
