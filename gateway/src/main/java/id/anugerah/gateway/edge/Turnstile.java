package id.anugerah.gateway.edge;

import static io.netty.handler.codec.http.HttpHeaderNames.ACCEPT_LANGUAGE;

import id.anugerah.gateway.problem.Language;
import id.anugerah.gateway.problem.Problems;
import id.anugerah.gateway.problem.Refusal;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.netty.util.AttributeKey;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Sees each request before the server does. One that nobody could read would be answered there with
 * an empty body; from here it goes on as a harmless one that says why it is to be refused, so that
 * its caller gets a problem like everybody else, and in turn.
 */
@Sharable
final class Turnstile extends ChannelDuplexHandler {
    private static final AttributeKey<String> LANGUAGE =
            AttributeKey.valueOf(Turnstile.class, "language");
    private static final AttributeKey<Boolean> AWAITED =
            AttributeKey.valueOf(Turnstile.class, "awaited");

    private static final String REFUSED = "X-Anugerah-Refused";
    private static final String HARMLESS = "/";
    private static final String SOME_HOST = "localhost";

    private final Problems problems;

    Turnstile(Problems problems) {
        this.problems = problems;
    }

    /** Why the request is to be refused, or null. */
    static @Nullable Refusal refusal(HttpHeaders headers) {
        var told = headers.getFirst(REFUSED);
        return told == null ? null : Refusal.valueOf(told);
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (!(message instanceof HttpRequest request)) {
            if (message instanceof HttpContent part && part.decoderResult().isFailure()) {
                part.release();
                breakOff(context);
            } else {
                context.fireChannelRead(message);
            }
            return;
        }
        // only the turnstile itself may say so
        request.headers().remove(REFUSED);
        context.channel().attr(AWAITED).set(true);
        context.channel().attr(LANGUAGE).set(request.headers().get(ACCEPT_LANGUAGE));
        var failure = request.decoderResult().cause();
        if (failure == null) {
            check(request);
            context.fireChannelRead(request);
            return;
        }
        replace(request, failure);
        context.fireChannelRead(request);
        // nothing that follows on this connection can be read either
        if (!(request instanceof LastHttpContent)) {
            context.fireChannelRead(LastHttpContent.EMPTY_LAST_CONTENT);
        }
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        if (message instanceof HttpResponse answer && answer.status().code() >= 200) {
            context.channel().attr(AWAITED).set(false);
        }
        context.write(message, promise);
    }

    /**
     * Says why in place of the server, which would answer with nothing: the request of this body is
     * on its way already, so it cannot be replaced by a harmless one.
     */
    private void breakOff(ChannelHandlerContext context) {
        if (Boolean.TRUE.equals(context.channel().attr(AWAITED).get())) {
            var _ =
                    context.writeAndFlush(malformed(context.channel().attr(LANGUAGE).get()))
                            .addListener(ChannelFutureListener.CLOSE);
        } else {
            var _ = context.close();
        }
    }

    private FullHttpResponse malformed(@Nullable String wanted) {
        var id = RequestId.fresh();
        var language = Language.of(wanted);
        var body = problems.bytes(Refusal.MALFORMED.because(), language, id);
        var told = new HttpHeaders();
        told.set(RequestId.HEADER, id);
        SafetyHeaders.addTo(told, false);
        Problems.describe(told, Refusal.MALFORMED.because(), language, body.length);
        told.set(HttpHeaders.CONNECTION, "close");
        var answer =
                new DefaultFullHttpResponse(
                        HttpVersion.HTTP_1_1,
                        HttpResponseStatus.BAD_REQUEST,
                        Unpooled.wrappedBuffer(body));
        told.forEach((name, values) -> answer.headers().set(name, values));
        return answer;
    }

    private static void check(HttpRequest request) {
        var headers = request.headers();
        if (!Legible.accept(headers.getAll(HttpHeaderNames.ACCEPT))) {
            headers.set(HttpHeaderNames.ACCEPT, "*/*");
        }
        if (!Legible.address(request.uri())
                || !Legible.host(headers.getAll(HttpHeaderNames.HOST))
                || request.protocolVersion().majorVersion() != 1) {
            refuse(request, Refusal.MALFORMED);
        }
    }

    private static void replace(HttpRequest request, Throwable failure) {
        request.setDecoderResult(DecoderResult.SUCCESS);
        request.headers()
                .remove(HttpHeaderNames.CONTENT_LENGTH)
                .remove(HttpHeaderNames.TRANSFER_ENCODING)
                .remove(HttpHeaderNames.EXPECT)
                .remove(HttpHeaderNames.ACCEPT)
                .remove(HttpHeaderNames.CONNECTION);
        refuse(
                request,
                switch (failure) {
                    case TooLongHttpLineException _ -> Refusal.ADDRESS_TOO_LONG;
                    case TooLongHttpHeaderException _ -> Refusal.HEADERS_TOO_LARGE;
                    default -> Refusal.MALFORMED;
                });
    }

    private static void refuse(HttpRequest request, Refusal refusal) {
        // a request that wants the end of the connection would get it before the answers that are
        // due first: the answer to this one says so itself
        request.setProtocolVersion(HttpVersion.HTTP_1_1)
                .setUri(HARMLESS)
                .headers()
                .set(HttpHeaderNames.HOST, SOME_HOST)
                .set(REFUSED, refusal.name());
    }
}
