package id.anugerah.local.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.BsonConstants;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;

import java.util.Set;

/**
 * Documents as bytes. They take a small part of the memory that the library's maps take, nobody can
 * change them by accident, and single fields can be had without decoding the others.
 */
final class RawBson {

    private RawBson() {}

    static byte[] encode(Document document) {
        var buffer = Unpooled.buffer(512);
        BsonEncoder.encodeDocument(document, buffer);
        return ByteBufUtil.getBytes(buffer);
    }

    static Document decode(byte[] bytes) {
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
    }

    /** The document with only those of its top-level fields that are named. */
    static Document only(byte[] bytes, Set<String> names) {
        var buffer = Unpooled.wrappedBuffer(bytes).skipBytes(4);
        var document = new Document();
        for (byte type = buffer.readByte();
                type != BsonConstants.TERMINATING_BYTE;
                type = buffer.readByte()) {
            var name = BsonDecoder.decodeCString(buffer);
            if (names.contains(name)) {
                document.put(name, BsonDecoder.decodeValue(type, buffer));
                if (document.size() == names.size()) {
                    return document;
                }
            } else {
                skip(type, buffer);
            }
        }
        return document;
    }

    private static void skip(byte type, ByteBuf buffer) {
        switch (type) {
            case BsonConstants.TYPE_EMBEDDED_DOCUMENT, BsonConstants.TYPE_ARRAY ->
                    buffer.skipBytes(buffer.getIntLE(buffer.readerIndex()));
            case BsonConstants.TYPE_UTF8_STRING, BsonConstants.TYPE_JAVASCRIPT_CODE ->
                    buffer.skipBytes(4 + buffer.getIntLE(buffer.readerIndex()));
            case BsonConstants.TYPE_DATA ->
                    buffer.skipBytes(5 + buffer.getIntLE(buffer.readerIndex()));
            case BsonConstants.TYPE_INT32 -> buffer.skipBytes(4);
            case BsonConstants.TYPE_DOUBLE,
                    BsonConstants.TYPE_INT64,
                    BsonConstants.TYPE_UTC_DATETIME,
                    BsonConstants.TYPE_TIMESTAMP ->
                    buffer.skipBytes(8);
            case BsonConstants.TYPE_BOOLEAN -> buffer.skipBytes(1);
            case BsonConstants.TYPE_OBJECT_ID -> buffer.skipBytes(12);
            case BsonConstants.TYPE_DECIMAL128 -> buffer.skipBytes(16);
            case BsonConstants.TYPE_NULL,
                    BsonConstants.TYPE_UNDEFINED,
                    BsonConstants.TYPE_MIN_KEY,
                    BsonConstants.TYPE_MAX_KEY -> {} // nothing follows the name
            default -> BsonDecoder.decodeValue(type, buffer);
        }
    }
}
