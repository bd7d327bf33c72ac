package io.github.xingfujia.badhouse.casework;

import io.github.xingfujia.store.Journal;

/** Sin: a room that reads without a trace. */
record ReadsTheJournal(Journal journal) {}
