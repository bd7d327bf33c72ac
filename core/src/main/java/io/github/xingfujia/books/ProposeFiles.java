package io.github.xingfujia.books;

import io.github.xingfujia.way.Command;

/**
 * Proposes the book that stands in the profile's files now (按配置文件提出): what a county does after a new release of a national
 * pack, or of its own files.
 */
record ProposeFiles(TableCode table) implements Command {}
