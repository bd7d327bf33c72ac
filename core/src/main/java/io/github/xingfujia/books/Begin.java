package io.github.xingfujia.books;

import io.github.xingfujia.way.Command;

/** Begins with the books of the profile (初始规则书). */
record Begin() implements Command {}
