package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.departments.DepartmentCode;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Who is logged in (会话), as the signed cookie says.
 *
 * @param who whom the login proved
 * @param nonce what tells two logins of one person apart
 * @param until when it ends
 */
record Session(Who who, String nonce, Instant until) {

    /** Whom a login proved. */
    sealed interface Who {
        /** Returns the text kept in the cookie; no part holds the separator. */
        String text();

        /** Returns how long such a login lasts. */
        Duration lasts();

        static Who of(String text) {
            List<String> parts = List.of(text.split("\\|", -1));
            return switch (parts.get(0)) {
                case "staff" -> new Worker(StaffId.of(parts.get(1)), PostId.of(parts.get(2)));
                case "party" ->
                    new InMatter(new PersonId(parts.get(1)), CaseId.of(parts.get(2)), Side.valueOf(parts.get(3)));
                case "partner" -> new Department(DepartmentCode.of(parts.get(1)));
                default -> new Nobody();
            };
        }
    }

    /** A member of staff at her post. */
    record Worker(StaffId id, PostId post) implements Who {
        @Override
        public String text() {
            return "staff|" + id + "|" + post;
        }

        @Override
        public Duration lasts() {
            return Duration.ofHours(8);
        }

        Actor actor() {
            return new Actor.Staff(id, post);
        }
    }

    /** A partner department at its desk here. */
    record Department(DepartmentCode code) implements Who {
        @Override
        public String text() {
            return "partner|" + code;
        }

        @Override
        public Duration lasts() {
            return Duration.ofHours(8);
        }

        Actor actor() {
            return Actor.partner(code.value());
        }
    }

    /** A party in one matter. */
    record InMatter(PersonId person, CaseId matter, Side side) implements Who {
        @Override
        public String text() {
            return "party|" + person + "|" + matter + "|" + side;
        }

        @Override
        public Duration lasts() {
            return Duration.ofMinutes(30);
        }
    }

    /** Someone who has not logged in and fills in a form. */
    record Nobody() implements Who {
        @Override
        public String text() {
            return "nobody";
        }

        @Override
        public Duration lasts() {
            return Duration.ofMinutes(30);
        }
    }
}
