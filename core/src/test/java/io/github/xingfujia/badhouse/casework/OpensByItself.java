package io.github.xingfujia.badhouse.casework;

import io.github.xingfujia.store.Keyring;
import io.github.xingfujia.store.Permit;

/** Sin: a room that opens cells. */
record OpensByItself(Keyring keyring, Permit permit) {}
