package measure

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"runtime"
	"slices"
	"sync"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/annotate"
	"github.com/quellenlage/quellenlage/desk"
	"github.com/quellenlage/quellenlage/source"
)

// annotate reads articles as the command of that name does, one by one, and writes their
// readings to an intermediate file.
func (b *Bench) annotate(file string, paths ...string) (string, []*q.Reading, error) {
	articles, left := b.articles(paths)
	if len(articles) == 0 {
		return "", nil, fmt.Errorf("no articles in %v (%d left out)", paths, len(left))
	}
	readings := make([]*q.Reading, len(articles))
	pipeline := desk.German().Pipeline
	next := make(chan int)
	var workers sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			for i := range next {
				readings[i] = pipeline.Read(articles[i])
			}
		})
	}
	for i := range articles {
		next <- i
	}
	close(next)
	workers.Wait()
	path, err := b.write(file, readings)
	return path, readings, err
}

// articles reads all articles of the paths.
func (b *Bench) articles(paths []string) ([]*q.Article, []q.Skip) {
	var articles []*q.Article
	var left []q.Skip
	for article, skip := range (source.Reader{Stdin: os.Stdin}).Articles(paths) {
		if skip != nil {
			left = append(left, *skip)
			continue
		}
		articles = append(articles, article)
	}
	return articles, left
}

// story reads articles as one story, in which undated articles get their day.
func (b *Bench) story(paths ...string) (*q.Story, error) {
	articles, left := b.articles(paths)
	if len(articles) == 0 {
		return nil, errors.New("no articles")
	}
	return desk.German().Story(articles, left), nil
}

// write writes readings in the annotate format.
func (b *Bench) write(file string, readings []*q.Reading) (string, error) {
	path := b.temp(file)
	f, err := os.Create(path)
	if err != nil {
		return "", err
	}
	w := bufio.NewWriter(f)
	for r := range slices.Values(readings) {
		if err = annotate.JSONL(w, r); err != nil {
			break
		}
	}
	return path, errors.Join(err, w.Flush(), f.Close())
}
