package io.github.xingfujia.network;

import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.profile.Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A county of one town and three villages, written to a folder and changed by each test. */
final class SmallCounty {

    private String network = """
            centre: district
            services:
              - {key: mediation, zh: 调处, en: mediation}
              - {key: counselling, zh: 辅导, en: counselling}
            tiers:
              - {key: district, zh: 中心, en: centre, level: 3, count: 1, seat: county, services: [mediation, counselling], settles: true}
              - {key: town, zh: 镇室, en: room, level: 2, count: 1, seat: town, services: [mediation], settles: true, supervisor: district}
              - {key: station, zh: 站点, en: station, level: 1, count: 3, seat: village, services: [mediation], settles: true, supervisor: town}
              - {key: park, zh: 园区, en: park, level: 1, count: N, seat: park, services: [counselling], settles: true, supervisor: town}
            """;

    private String stations = """
            posts:
              - {id: "990101000000", tier: district, zh: 中心, en: centre, lat: 29.3500, lon: 105.9000}
              - {id: "990101100000", tier: town, zh: 镇室, en: room, lat: 29.3000, lon: 105.9000}
              - {id: "990101100200", tier: station, zh: 一村, en: One}
              - {id: "990101100201", tier: station, zh: 二村, en: Two, hours: "mon-fri 09:00-17:00"}
              - {id: "990101100202", tier: station, zh: 三村, en: Three}
              - {id: 990101100000-park-01, tier: park, zh: 园区, en: Park, lat: 29.3010, lon: 105.9000}
            """;

    private String staff = """
            each:
              - {tier: district, id: "d-{post}", zh: 演示, en: Demo, roles: [mediator], deputy: true, adviser: true}
              - {tier: town, id: "t-{post}", zh: 演示, en: Demo, roles: [mediator], deputy: true}
              - {tier: station, id: "s-{post}", zh: 演示, en: Demo, roles: [mediator], deputy: true}
              - {tier: park, id: "p-{post}", zh: 演示, en: Demo, roles: [mediator], deputy: true}
            """;

    SmallCounty network(String from, String to) {
        network = replaced(network, from, to);
        return this;
    }

    SmallCounty stations(String from, String to) {
        stations = replaced(stations, from, to);
        return this;
    }

    SmallCounty staff(String from, String to) {
        staff = replaced(staff, from, to);
        return this;
    }

    private static String replaced(String text, String from, String to) {
        if (!text.contains(from)) {
            throw new IllegalArgumentException("nothing to change: " + from);
        }
        return text.replace(from, to);
    }

    /** Throws {@link InvalidInput} when what was changed is no longer allowed. */
    Network in(Path folder) {
        try {
            Files.writeString(
                    folder.resolve("profile.yaml"),
                    "{profile: small, home: small, zh: 小, en: small, capabilities: [network], packs: [.]}");
            Files.writeString(
                    folder.resolve("pack.yaml"),
                    "{pack: small, zh: 小, en: small, files: {divisions: d.yaml, network: n.yaml, stations: s.yaml, staff: t.yaml}}");
            Files.writeString(folder.resolve("d.yaml"), """
                    divisions:
                      - {code: "99", name: 演示省}
                      - {code: "9901", name: 演示市}
                      - {code: "990101", name: 演示县}
                      - {code: "990101100", name: 演示镇}
                      - {code: "990101100200", name: 一村村民委员会}
                      - {code: "990101100201", name: 二村村民委员会}
                      - {code: "990101100202", name: 三村村民委员会}
                    """);
            Files.writeString(folder.resolve("n.yaml"), network);
            Files.writeString(folder.resolve("s.yaml"), stations);
            Files.writeString(folder.resolve("t.yaml"), staff);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Network.read(Profile.read(folder.resolve("profile.yaml")));
    }
}
