package io.github.xingfujia.messaging;

import io.github.xingfujia.contract.NotifierContract;
import io.github.xingfujia.fixture.RecordingNotifier;
import java.util.List;

/** The notifier of the tests is a notifier. */
class RecordingNotifierTest extends NotifierContract {

    private final RecordingNotifier recording = new RecordingNotifier();

    @Override
    protected Notifier notifier() {
        return recording;
    }

    @Override
    protected MessageChannel channel() {
        return MessageChannel.SMS;
    }

    @Override
    protected void failOnce() {
        recording.failNext(1);
    }

    @Override
    protected List<String> arrived() {
        return recording.sent().stream().map(OutgoingMessage::text).toList();
    }
}
