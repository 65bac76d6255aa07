package brief

import (
	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/msg"
)

// lead is the state in short.
func lead(b *q.Brief, labels msg.Labels) []q.Line { return nil }
