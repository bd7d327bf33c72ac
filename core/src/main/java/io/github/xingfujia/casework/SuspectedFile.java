package io.github.xingfujia.casework;

import io.github.xingfujia.protection.ViolenceFileId;
import java.time.Instant;

/**
 * A dispute and a violence file in which perhaps the same person stands (纠纷与专档疑似同一人), as the matcher sees them; neither
 * opens by it.
 *
 * @param dispute the dispute
 * @param file the file
 * @param by what they share: {@code file-both-names}, {@code file-party-at} (a name and its place) or {@code file-party-phone}
 * @param at when it was noticed
 */
public record SuspectedFile(CaseId dispute, ViolenceFileId file, String by, Instant at) {}
