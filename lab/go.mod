module github.com/quellenlage/quellenlage/lab

go 1.26.0
