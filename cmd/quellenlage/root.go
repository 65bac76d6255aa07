package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"sync/atomic"

	"github.com/spf13/cobra"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/msg"
	"github.com/quellenlage/quellenlage/internal/term"
)

// The exit statuses, which every help text names.
const (
	exitDone    = 0
	exitNothing = 1
	exitUsage   = 2
)

const exitStatus = `

EXIT STATUS
  0  done; what was left out is named on standard error
  1  nothing could be read, or the result could not be written
  2  wrong use`

// app is what the commands share.
type app struct {
	in       io.Reader
	out, err *os.File
	lang     string       // of labels and reasons: "de" or "en"
	left     atomic.Int64 // articles left out so far
}

// run carries out a command line and gives the exit status. Whatever happens, the user
// sees an error in a line, and never a stack trace.
func run(args []string) (status int) {
	a := &app{in: os.Stdin, out: os.Stdout, err: os.Stderr}
	defer func() {
		if cause := recover(); cause != nil {
			status = a.report(&q.Error{Op: "internal error", Err: fmt.Errorf("%v", cause), Hint: "please report this with the files that led to it"})
		}
	}()
	root := a.rootCommand()
	root.SetArgs(args)
	return a.report(root.Execute())
}

func (a *app) rootCommand() *cobra.Command {
	root := &cobra.Command{
		Use:   "quellenlage",
		Short: "Who says so, on whose authority, since when?",
		Long: `Quellenlage reads German news coverage of one story and prints a brief: who says so, on
whose authority, since when, and how many independent origins stand behind it. It
judges no claim; it shows structure, and every line can be opened at its place in a source.` + exitStatus,
		Example: `  quellenlage demo
  quellenlage brief articles/
  quellenlage brief --format html -o brief.html *.txt saved-pages/*.html`,
		SilenceErrors: true,
		SilenceUsage:  true,
		PersistentPreRunE: func(*cobra.Command, []string) error {
			return oneOf("lang", a.lang, msg.German, msg.English)
		},
	}
	root.SetIn(a.in)
	root.SetOut(a.out)
	root.SetErr(a.err)
	root.PersistentFlags().StringVar(&a.lang, "lang", msg.German, "language of the labels: de or en")
	complete(root, "lang", msg.German, msg.English)
	root.AddCommand(a.briefCommand(), a.checkCommand(), a.annotateCommand(), a.demoCommand(), a.reuseCommand(), a.storiesCommand(), a.versionCommand())
	return root
}

// complete offers the values of a flag for completion in the shell.
func complete(cmd *cobra.Command, flag string, values ...string) {
	// The only error is an unknown flag, and the flag was just defined.
	_ = cmd.RegisterFlagCompletionFunc(flag, cobra.FixedCompletions(values, cobra.ShellCompDirectiveNoFileComp))
}

// oneOf reports a value that a flag does not take.
func oneOf(flag, value string, values ...string) error {
	for _, v := range values {
		if v == value {
			return nil
		}
	}
	return fmt.Errorf("--%s takes %s, not %q", flag, strings.Join(values, ", "), value)
}

// atLeastOnePath checks the arguments of commands that read articles.
func atLeastOnePath(_ *cobra.Command, args []string) error {
	if len(args) == 0 {
		return errors.New("no file, folder or pattern is named; - reads standard input")
	}
	if first := slices.Index(args, "-"); first >= 0 && slices.Contains(args[first+1:], "-") {
		return errors.New("- is named twice, and standard input can be read only once")
	}
	return nil
}

// report shows an error and gives the exit status. Only a q.Error comes from the work
// itself; all others say that the command line is wrong.
func (a *app) report(err error) int {
	if err == nil {
		return exitDone
	}
	status, hint := exitUsage, "quellenlage --help lists the commands, quellenlage COMMAND --help their options"
	var failure *q.Error
	if errors.As(err, &failure) {
		status, hint = exitNothing, failure.Hint
	}
	line, _, _ := strings.Cut(err.Error(), "\n")
	fmt.Fprintf(a.err, "quellenlage: error: %s\n", term.Clean(line))
	if hint != "" {
		fmt.Fprintf(a.err, "quellenlage: hint: %s\n", term.Clean(hint))
	}
	return status
}
