package io.github.xingfujia.countyapp;

import io.github.xingfujia.adapters.http.HttpGateway;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.messaging.MessageChannel;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;

/** The file that names the county's gateway for text messages (短信网关文件). */
final class GatewayFile {

    private static final String ADDRESS = "address";
    private static final String TOKEN = "token";
    private static final String CHANNELS = "channels";

    /** What a gateway can do; notices of the messenger go by the county's account. */
    private static final List<MessageChannel> CAN =
            List.of(MessageChannel.SMS, MessageChannel.CALL, MessageChannel.TRUSTED_PERSON);

    private GatewayFile() {}

    /** Returns the gateway that a file names; text messages are what it sends unless the file says otherwise. */
    static HttpGateway read(Path file, Clock clock) {
        List<String> known = List.of(ADDRESS, TOKEN, CHANNELS);
        LineFile lines = LineFile.read("gateway", file, known::contains, String.join(" ", known));
        List<String> words = Arrays.asList(
                lines.given(CHANNELS).orElse(MessageChannel.SMS.word()).split(" +"));
        List<MessageChannel> channels =
                CAN.stream().filter(c -> words.contains(c.word())).toList();
        if (channels.size() != words.size()) {
            throw lines.wrong(CHANNELS);
        }
        try {
            return HttpGateway.at(lines.address(ADDRESS), lines.needed(TOKEN), channels, clock);
        } catch (InvalidInput e) {
            throw lines.wrong(e.violations().get(0).field());
        }
    }
}
