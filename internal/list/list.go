// Package list has what package slices lacks.
package list

// Map applies f to every element, in order. The result is never nil.
func Map[T, U any](in []T, f func(T) U) []U {
	out := make([]U, len(in))
	for i, v := range in {
		out[i] = f(v)
	}
	return out
}
