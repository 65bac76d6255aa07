package german

import "testing"

func TestPipelineIsComplete(t *testing.T) {
	if err := Pipeline().Check(); err != nil {
		t.Fatal(err)
	}
}
