package io.github.xingfujia.protection;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.rules.Label;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The evidence list of a file (证据清单), to be handed to a court or the police.
 *
 * @param number the file number
 * @param items every item, by number
 */
public record EvidenceList(String number, List<Item> items) {

    /** Keeps the list as it is given. */
    public EvidenceList {
        items = ImmutableList.copyOf(items);
    }

    /** Returns the number only. */
    @Override
    public String toString() {
        return "EvidenceList[" + number + "]";
    }

    /**
     * One item.
     *
     * @param number its number within the file, from 1
     * @param kind its kind
     * @param label what the kind is called
     * @param cite the norm that names the kind
     * @param holder who holds it now
     * @param obtainedFrom where it was obtained
     * @param obtainedOn when it was obtained
     * @param sha256 the SHA-256 of the file, when it is one
     * @param note what it is and shows; may be empty
     * @param commitment the commitment to the note that stands in the journal, hexadecimal; empty without a note
     * @param registeredAt when it was registered
     * @param registeredBy who registered it, as the journal names her
     * @param custody through whose hands it went, oldest first
     */
    public record Item(
            int number,
            String kind,
            Label label,
            String cite,
            EvidenceHolder holder,
            EvidenceHolder obtainedFrom,
            LocalDate obtainedOn,
            Optional<String> sha256,
            String note,
            Optional<String> commitment,
            Instant registeredAt,
            String registeredBy,
            List<Custody> custody) {
        /** Keeps the list as it is given. */
        public Item {
            custody = ImmutableList.copyOf(custody);
        }

        /** Returns nothing of the note. */
        @Override
        public String toString() {
            return "Item[" + number + " " + kind + "]";
        }
    }

    /**
     * That an item was handed on (保管链).
     *
     * @param to to whom
     * @param on when
     * @param recordedAt when it was recorded
     * @param recordedBy who recorded it, as the journal names her
     */
    public record Custody(EvidenceHolder to, LocalDate on, Instant recordedAt, String recordedBy) {}
}
