package id.anugerah.local.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.OpCode;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import de.bwaldvogel.mongo.wire.message.ClientRequest;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * One client's connection. Requests are executed in the order in which they come; a client that
 * does not wait for answers may get them in another one, each naming its request.
 */
final class ClientHandler extends SimpleChannelInboundHandler<ClientRequest> {

    private static final Logger log = LoggerFactory.getLogger(ClientHandler.class);
    private static final AtomicInteger ids = new AtomicInteger();

    private final Commands commands;

    ClientHandler(Commands commands) {
        this.commands = commands;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, ClientRequest request) {
        switch (request) {
            case MongoMessage message -> execute(context.channel(), message);
            case MongoQuery query -> {
                var _ = context.writeAndFlush(oldReply(query, answer(query)));
            }
            default -> throw new IllegalArgumentException("unknown message " + request);
        }
    }

    private void execute(Channel channel, MongoMessage message) {
        commands.execute(new Message(this, channel, message));
    }

    /** As in MongoDB itself, only a first greeting may still use the old message format. */
    private static Document answer(MongoQuery query) {
        var body =
                query.getQuery().get("$query") instanceof Document inner ? inner : query.getQuery();
        var command = body.keySet().iterator().next();
        return Handshake.is(command)
                ? Handshake.answer(command)
                : Refusals.answer(Refusals.unsupported("OP_QUERY commands"));
    }

    private static ByteBuf oldReply(MongoQuery query, Document answer) {
        var bytes = head(query, OpCode.OP_REPLY, query.getChannel());
        bytes.writeIntLE(0).writeLongLE(0).writeIntLE(0).writeIntLE(1);
        BsonEncoder.encodeDocument(answer, bytes);
        return bytes.setIntLE(0, bytes.readableBytes());
    }

    private static ByteBuf reply(MongoMessage message, Document answer, Channel channel) {
        var bytes = head(message, OpCode.OP_MSG, channel);
        try {
            bytes.writeIntLE(0).writeByte(MongoMessage.SECTION_KIND_BODY);
            BsonEncoder.encodeDocument(answer, bytes);
            return bytes.setIntLE(0, bytes.readableBytes());
        } catch (RuntimeException | Error e) {
            bytes.release();
            throw e;
        }
    }

    private static ByteBuf head(ClientRequest request, OpCode code, Channel channel) {
        return channel.alloc()
                .buffer()
                .writeIntLE(0)
                .writeIntLE(ids.incrementAndGet())
                .writeIntLE(request.getHeader().getRequestID())
                .writeIntLE(code.getId());
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) throws Exception {
        commands.forget(context.channel());
        super.channelInactive(context);
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        log.warn("a connection is closed: {}", cause.toString());
        var _ = context.close();
    }

    private record Message(ClientHandler handler, Channel channel, MongoMessage message)
            implements Commands.Request {

        @Override
        public String database() {
            return message.getDatabaseName();
        }

        @Override
        public Document body() {
            return message.getDocument();
        }

        @Override
        public ByteBuf encode(Document answer) {
            return reply(message, answer, channel);
        }

        @Override
        public void send(ByteBuf answer) {
            var _ = channel.writeAndFlush(answer);
        }

        @Override
        public void repeat() {
            channel.eventLoop().execute(() -> handler.execute(channel, message));
        }
    }
}
