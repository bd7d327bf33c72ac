package io.github.xingfujia.volunteer;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.access.Role;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.network.StaffMember;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The paper register a home begins with (既有资格名册): whoever holds a role is certified for a span, as a file says.
 *
 * @param lines in the order of the files
 */
public record Register(List<Line> lines) {

    /** Keeps the lines in order. */
    public Register {
        lines = ImmutableList.copyOf(lines);
    }

    /**
     * One line: who holds the role, or the one person named, is certified.
     *
     * @param role whoever holds it anywhere; empty when one person is named
     * @param staff the one person named; empty when a role is
     * @param track for what
     * @param from first day
     * @param until last day
     * @param number the number on the certificate, {@code {staff}} stands for the login name
     */
    public record Line(
            Optional<Role> role, Optional<StaffId> staff, Track track, LocalDate from, LocalDate until, String number) {

        /** Returns whether the line is about a member of the staff. */
        boolean names(StaffMember member) {
            return staff.map(member.id()::equals)
                    .orElseGet(() -> member.duties().stream()
                            .anyMatch(d -> role.filter(d.roles()::contains).isPresent()));
        }

        /** Returns the certificate of one member. */
        public Certify certify(StaffId staff) {
            return new Certify(staff, track, from, until, number.replace("{staff}", staff.value()));
        }
    }

    /** Returns what the register says of the staff of a network, line by line. */
    public List<Certify> team(Network network) {
        return lines.stream()
                .flatMap(line -> network.staff().stream().filter(line::names).map(m -> line.certify(m.id())))
                .toList();
    }

    /** Reads the files of the section {@code certificates}. */
    public static Register read(List<SourceNode> files, Checks problems) {
        List<Line> lines = new ArrayList<>();
        for (SourceNode file : files) {
            for (SourceNode node : file.only("certificates").at("certificates").items()) {
                node.only("role", "staff", "track", "from", "until", "number");
                boolean one = node.at("staff").isPresent();
                if (one && node.at("role").isPresent()) {
                    node.at("staff").problem("unknown-key", "staff", "track from until number");
                }
                Optional<LocalDate> from = node.at("from").date();
                Optional<LocalDate> until = node.at("until").date();
                if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
                    node.at("until").problem("end-before-start", from.get());
                }
                lines.add(new Line(
                        one ? Optional.empty() : Optional.of(node.at("role").choice(Role.class)),
                        one ? Optional.of(StaffId.of(node.at("staff").text())) : Optional.empty(),
                        node.at("track").choice(Track.class),
                        from.orElse(LocalDate.EPOCH),
                        until.orElse(LocalDate.EPOCH),
                        node.at("number").text()));
            }
        }
        return new Register(lines);
    }
}
