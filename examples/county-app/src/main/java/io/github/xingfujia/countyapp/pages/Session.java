package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.counselling.CounselId;
import io.github.xingfujia.counselling.Partner;
import io.github.xingfujia.custody.Matter;
import io.github.xingfujia.departments.DepartmentCode;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.protection.Speaker;
import io.github.xingfujia.protection.ViolenceFileId;
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
                case "file" ->
                    new InFile(
                            new PersonId(parts.get(1)), ViolenceFileId.of(parts.get(2)), Speaker.valueOf(parts.get(3)));
                case "counsel" ->
                    new InCounsel(
                            new PersonId(parts.get(1)), CounselId.of(parts.get(2)), Partner.valueOf(parts.get(3)));
                case "account" -> new Account(parts.get(1));
                case "partner" -> new Department(DepartmentCode.of(parts.get(1)));
                default -> new Nobody();
            };
        }
    }

    /** Somebody in her own matter, whichever room it is of. */
    sealed interface OfPerson extends Who {
        PersonId person();

        /** Returns the matter as what guards her words knows it. */
        Matter kept();

        /** Returns which part of it is hers. */
        String part();

        /** Returns the part of the matter it leads into, whoever is let in. */
        default String into() {
            return kept() + "/" + part();
        }

        @Override
        default Duration lasts() {
            return Duration.ofMinutes(30);
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
    record InMatter(PersonId person, CaseId matter, Side side) implements OfPerson {
        @Override
        public String text() {
            return "party|" + person + "|" + matter + "|" + side;
        }

        @Override
        public Matter kept() {
            return Matter.of("case-" + matter);
        }

        @Override
        public String part() {
            return part(side);
        }

        static String into(CaseId matter, Side side) {
            return Matter.of("case-" + matter) + "/" + part(side);
        }

        private static String part(Side side) {
            return side == Side.APPLICANT ? "p1" : "p2";
        }
    }

    /** Somebody in a violence file that she may know of: the victim, or the respondent once he was told. */
    record InFile(PersonId person, ViolenceFileId file, Speaker role) implements OfPerson {
        @Override
        public String text() {
            return "file|" + person + "|" + file + "|" + role;
        }

        @Override
        public Matter kept() {
            return Matter.of("violence-" + file);
        }

        @Override
        public String part() {
            return role.word();
        }

        static String into(ViolenceFileId file, Speaker role) {
            return Matter.of("violence-" + file) + "/" + role.word();
        }
    }

    /** Somebody who is counselled, in her own file. */
    record InCounsel(PersonId person, CounselId file, Partner as) implements OfPerson {
        @Override
        public String text() {
            return "counsel|" + person + "|" + file + "|" + as;
        }

        @Override
        public Matter kept() {
            return Matter.of("counsel-" + file);
        }

        @Override
        public String part() {
            return part(as);
        }

        static String into(CounselId file, Partner as) {
            return Matter.of("counsel-" + file) + "/" + part(as);
        }

        private static String part(Partner as) {
            return as == Partner.FIRST ? "p1" : "p2";
        }
    }

    /** A resident who proved her account at the county's WeChat account, and nothing else: notices may go there. */
    record Account(String openid) implements Who {
        @Override
        public String text() {
            return "account|" + openid;
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
