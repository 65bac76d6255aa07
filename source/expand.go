package source

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	q "github.com/quellenlage/quellenlage"
)

// stdin is the path that means standard input.
const stdin = "-"

// file is a file to read, or the reason why it is not read.
type file struct {
	path string
	skip *q.Skip
}

// expansion makes files of paths.
type expansion struct {
	apart fs.FileInfo // what is passed over unless it is named; nil for nothing
}

// statOf describes a file; nil if there is none.
func statOf(path string) fs.FileInfo {
	info, err := os.Stat(path)
	if path == "" || err != nil {
		return nil
	}
	return info
}

// expand opens folders and patterns up.
func (e expansion) expand(paths []string) []file {
	var files []file
	for _, path := range paths {
		if path == stdin {
			files = append(files, file{path: path})
			continue
		}
		info, err := os.Stat(path)
		switch {
		case err != nil && isAddress(path):
			files = append(files, file{path: path, skip: &q.Skip{Path: path, Reason: q.SkipAddress}})
		case err != nil && strings.ContainsAny(path, "*?["):
			files = append(files, e.matches(path)...)
		case err != nil:
			files = append(files, unread(path, err))
		case info.IsDir():
			files = append(files, e.inFolder(path)...)
		default:
			files = append(files, file{path: path})
		}
	}
	return files
}

// isAddress reports whether a path is an address of the web.
func isAddress(path string) bool {
	path = strings.ToLower(path[:min(len(path), len("https://"))])
	return strings.HasPrefix(path, "http://") || strings.HasPrefix(path, "https://")
}

// matches are the files that fit a pattern.
func (e expansion) matches(pattern string) []file {
	found, err := filepath.Glob(pattern)
	if err != nil {
		return []file{unread(pattern, err)}
	}
	if len(found) == 0 {
		return []file{{path: pattern, skip: &q.Skip{Path: pattern, Reason: q.SkipMissing}}}
	}
	slices.Sort(found)
	var files []file
	for _, path := range found {
		info, err := os.Stat(path)
		switch {
		case err == nil && info.IsDir():
			files = append(files, e.inFolder(path)...)
		case err != nil || !e.passesOver(info):
			files = append(files, file{path: path})
		}
	}
	return files
}

// passesOver reports whether a file that is not named itself is passed over.
func (e expansion) passesOver(info fs.FileInfo) bool {
	return e.apart != nil && os.SameFile(e.apart, info)
}

// inFolder are the files in a folder and the folders in it, by name. Hidden ones are
// passed over; so are links to folders, which might lead in a circle, and what browsers save
// beside a page.
func (e expansion) inFolder(root string) []file {
	var files []file
	var strange []string // files of which nothing says that they are articles
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			files = append(files, unread(path, err))
			if entry != nil && entry.IsDir() {
				return fs.SkipDir
			}
			return nil
		case path != root && (strings.HasPrefix(entry.Name(), ".") || entry.IsDir() && besidePage(path)):
			if entry.IsDir() {
				return fs.SkipDir
			}
			return nil
		case entry.IsDir():
			return nil
		}
		info, err := os.Stat(path) // of what a link leads to
		switch {
		case err != nil:
			files = append(files, unread(path, err))
		case info.IsDir() || e.passesOver(info):
		case !info.Mode().IsRegular():
			files = append(files, unread(path, errors.New("not a regular file")))
		case !slices.Contains(knownEndings, ending(path)):
			strange = append(strange, path)
		default:
			files = append(files, file{path: path})
		}
		return nil
	})
	if err != nil {
		files = append(files, unread(root, err))
	}
	files = append(files, unknown(strange)...)
	if len(files) == 0 {
		files = append(files, file{path: root, skip: &q.Skip{Path: root, Reason: q.SkipEmpty}})
	}
	return files
}

// besidePage reports whether a folder holds what a browser saved beside a page: pictures,
// styles and frames.
func besidePage(folder string) bool {
	for _, behind := range []string{"_files", "-Dateien", "_Dateien"} {
		page, ok := strings.CutSuffix(folder, behind)
		if ok && (statOf(page+".html") != nil || statOf(page+".htm") != nil) {
			return true
		}
	}
	return false
}

// mostNamed is how many files of unknown format are named; of more, each folder is named with
// how many there are.
const mostNamed = 8

// unknown says of files that their ending is not that of an article.
func unknown(paths []string) []file {
	place := func(path string) string { return path }
	if len(paths) > mostNamed {
		place = filepath.Dir
	}
	var files []file
	endings := map[string]map[string]int{} // place → ending → how many
	for _, path := range paths {
		at := place(path)
		if endings[at] == nil {
			endings[at] = map[string]int{}
			files = append(files, file{path: at, skip: &q.Skip{Path: at, Reason: q.SkipUnknown}})
		}
		endings[at][strings.ToUpper(strings.TrimPrefix(ending(path), "."))]++
	}
	for _, f := range files {
		f.skip.Detail = counted(endings[f.path], len(paths) > mostNamed)
	}
	return files
}

// counted lists endings, with how many files have each if that is asked for.
func counted(endings map[string]int, numbers bool) string {
	var parts []string
	for _, name := range slices.Sorted(maps.Keys(endings)) {
		if numbers {
			parts = append(parts, fmt.Sprintf("%d × %s", endings[name], cmp.Or(name, "–")))
		} else if name != "" {
			parts = append(parts, name)
		}
	}
	return strings.Join(parts, ", ")
}

// knownEndings are the endings of files that are read when they stand in a folder; each may
// be followed by ".gz".
var knownEndings = []string{".txt", ".html", ".htm", ".xhtml", ".jsonl", ".ndjson", ".json"}

// ending is the ending of a file's name in lower case, without that of gzip.
func ending(path string) string {
	return strings.ToLower(filepath.Ext(strings.TrimSuffix(path, ".gz")))
}

// unread says why a path could not be read, without repeating the path.
func unread(path string, err error) file {
	if errors.Is(err, fs.ErrNotExist) {
		return file{path: path, skip: &q.Skip{Path: path, Reason: q.SkipMissing}}
	}
	var pathError *fs.PathError
	if errors.As(err, &pathError) {
		err = pathError.Err
	}
	return file{path: path, skip: &q.Skip{Path: path, Reason: q.SkipUnread, Detail: err.Error()}}
}

// distinctNames are the base names of the files; where two are equal, with as many parent
// folders in front as tell them apart.
func distinctNames(files []file) []string {
	names := make([]string, len(files))
	depth := make([]int, len(files))
	for i, f := range files {
		names[i], depth[i] = tail(f.path, 1), 1
	}
	for range 64 { // no path of sense is deeper
		byName := map[string][]int{}
		for i, name := range names {
			byName[name] = append(byName[name], i)
		}
		changed := false
		for i := range files {
			group := byName[names[i]]
			samePath := !slices.ContainsFunc(group, func(j int) bool { return files[j].path != files[i].path })
			if longer := tail(files[i].path, depth[i]+1); !samePath && longer != names[i] {
				depth[i]++
				names[i], changed = longer, true
			}
		}
		if !changed {
			break
		}
	}
	return names
}

// tail are the last n parts of a path, joined by slashes.
func tail(path string, n int) string {
	parts := strings.Split(strings.Trim(filepath.ToSlash(filepath.Clean(path)), "/"), "/")
	return strings.Join(parts[max(0, len(parts)-n):], "/")
}
