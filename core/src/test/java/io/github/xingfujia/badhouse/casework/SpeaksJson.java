package io.github.xingfujia.badhouse.casework;

import com.fasterxml.jackson.core.JsonGenerator;

/** Sin: tokens outside of the store. */
record SpeaksJson(JsonGenerator out) {}
