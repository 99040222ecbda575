/** What states and bodies give to one another, and what they withhold. */
export const AID_VERBS = `
donate: > aid
contribute earmark airlift distribute allocate disburse: AID ^STATE|agency|states > aid; RELIEF|troops|peacekeepers > aid; > -
airdrop: > aid
offer: AID ^STATE|agency|states > aid; RELIEF|troops|peacekeepers > aid; help|talks|mediation|apology|condolences|congratulations|support > statement?; > -
provide supply: PLEA > statement?; AID ^STATE|agency|nato|Britain|Germany > aid; RELIEF > aid; food|supplies|weapons|arms|rifles|guns|missiles|jets|helicopters|aircraft|vehicles|fuel > aid?; FORCE > military; delegation|envoy|envoys|mission > visit?; > -
send ship: frigate|frigates|destroyer|destroyers|warship|submarine|submarines|carrier|gunboat|gunboats|bombers ^STATE|FORCE|navy|Pentagon > military; PLEA > statement?; AID ^STATE|agency|nato|Britain|Germany > aid; RELIEF > aid; food|supplies|weapons|arms > aid?; FORCE > military; delegation|envoy|envoys|mission > visit?; > -
commit: AID > aid; +$|€|£ > aid; > -
pledge promise: AID > aid; $|€|£|billion|million|bn > aid; > statement?
lend: AID|million|billion > aid?; support|backing|weight > statement?; > -
finance fund subsidise subsidize: ^STATE|agency|bank > aid?; > -
train equip: FORCE|rebels ^STATE|army|forces|military > aid?; > -
forgive: debt|debts > aid; > -
write: +off debt|debts > aid; > -
shelter feed vaccinate: refugees|people|families|children|survivors|victims|displaced > aid?; > -
rebuild reconstruct: ^STATE|agency|engineers|troops > aid?; > -
freeze: asset|assets|account|accounts|funds|credit|credits|loan|loans|payments|aid|TIES > sanctions; > -
cut sever downgrade: +off TIES|aid > sanctions; +short visit|trip > -; TIES|aid|assistance|imports|exports|supplies ^STATE > sanctions; TIES|aid|assistance|imports > sanctions?; > -
halt withhold discontinue terminate: flights|services|visas|payments|TIES|aid|assistance|imports|exports|shipments|deliveries|mediation|funding|trade > sanctions?; talks|negotiations > sanctions?; > -
revoke cancel rescind scrap annul abrogate: ARMS|missile|missiles|warhead|warheads|bomber|bombers ^STATE > military?; treaty|agreement|accord|pact|visa|visas|licence|license|licences|membership|contract|accreditation|visit|trip|GATHER|aid|recognition > sanctions?; > -
reduce slash: aid|assistance|TIES|imports ^STATE > sanctions?; FORCE|presence|arsenal|arsenals > military?; > -
blacklist embargo: > sanctions
impose reimpose tighten extend: RULE > arrest?; SANCTION ^government > sanctions; sanctions|sanction|embargo|embargoes|tariffs > sanctions; ban|restrictions|aid|blockade > sanctions?; deadline|ultimatum|condolences|congratulations|invitation > statement?; > -
lift ease relax: RULE > agreement?; SANCTION ^government > sanctions; sanctions|sanction|embargo|embargoes|tariffs > sanctions; ban|restrictions|aid|blockade > sanctions?; siege > agreement?; > -
suspend slap: SANCTION ^government > sanctions; sanctions|sanction|embargo|embargoes|tariffs > sanctions; talks|negotiations|TIES|ban|restrictions|aid|blockade|trade|shipments|flights|visas|imports|exports|payments|participation > sanctions?; constitution > arrest?; > -
end: sanctions|sanction|embargo|embargoes|tariffs > sanctions; mediation|cooperation|membership|aid|blockade|ban|relations > sanctions?; RULE|strike|boycott > agreement?; > -
sanction: > sanctions
recall: ambassador|ambassadors|envoy > sanctions; > -
quit: talks|treaty|organisation|organization|alliance|coalition|government|cabinet|bloc ^STATE|party|movement|rebels > sanctions?; ^OFFICIAL|general|judge > other; > -
isolate: ^STATE|country > sanctions?; > -
`;

export const AID_NOUNS = `
donation airlift airdrop: > aid?
assistance: humanitarian|financial|military|economic|emergency|technical > aid?; > -
convoy shipment delivery: aid|relief|humanitarian|food|medical > aid?; > -
bailout: > aid?
pledge commitment: AID > aid?; > -
sanctions embargo: > sanctions?
expulsion: > sanctions?
`;
