// Package model holds the weights of the learned layers. They are embedded as strings and
// read in place; see MODEL.md for data, licence, recipe and scores.
package model

import (
	_ "embed"
	"sync"

	"github.com/quellenlage/quellenlage/internal/perceptron"
	"github.com/quellenlage/quellenlage/internal/wordclass"
)

//go:embed classes.bin
var classes string

//go:embed tags.bin
var tags string

//go:embed names.bin
var names string

// Classes are the classes of words.
var Classes = sync.OnceValues(func() (*wordclass.Table, error) { return wordclass.Open(classes) })

// Tags is the model of package tag.
var Tags = sync.OnceValues(func() (*perceptron.Model, error) { return perceptron.Open(tags) })

// Names is the model of package name.
var Names = sync.OnceValues(func() (*perceptron.Model, error) { return perceptron.Open(names) })
