<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ms" sourcelanguage="en">
<context>
    <name>AskedForm</name>
    <message>
        <source>Automatic</source>
        <translation>Automatik</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Kes</translation>
    </message>
    <message>
        <source>Until precise to</source>
        <translation>Sehingga ketepatan</translation>
    </message>
    <message>
        <source>Fixed number</source>
        <translation>Bilangan tetap</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Dicari</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Diberi</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Tempoh</translation>
    </message>
    <message>
        <source>How long the service is watched; automatic: days or weeks in which about 2,000 customers come</source>
        <translation>Berapa lama perkhidmatan diperhatikan; automatik: bilangan hari atau minggu yang didatangi kira-kira 2,000 pelanggan</translation>
    </message>
    <message>
        <source>Replications</source>
        <translation>Replikasi</translation>
    </message>
    <message>
        <source>How often it is repeated with other chance: the more often, the narrower the intervals</source>
        <translation>Berapa kali diulang dengan nombor rawak lain: lebih kerap diulang, lebih sempit selangnya</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Pemanasan</translation>
    </message>
    <message>
        <source>What is left away at the beginning, while the empty service fills</source>
        <translation>Bahagian permulaan yang diketepikan, sementara perkhidmatan yang kosong mula terisi</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Benih</translation>
    </message>
    <message>
        <source>The same seed gives the same chance, and so the same results</source>
        <translation>Benih yang sama memberi nombor rawak yang sama, maka keputusan yang sama</translation>
    </message>
</context>
<context>
    <name>ChartsPage</name>
    <message>
        <source>Chart</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Sebagai jadual</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksport…</translation>
    </message>
    <message>
        <source>Write the chart as SVG, PNG or PDF, or its figures as CSV</source>
        <translation>Tulis carta sebagai SVG, PNG atau PDF, atau angkanya sebagai CSV</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Comparing</source>
        <translation>Membandingkan</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Compare</source>
        <translation>Bandingkan</translation>
    </message>
    <message>
        <source>Simulate the document without and with the ticked scenarios, or with the chosen one, with the same chance for all</source>
        <translation>Simulasikan dokumen tanpa dan dengan senario yang ditanda, atau dengan yang dipilih, dengan nasib yang sama bagi semua</translation>
    </message>
    <message>
        <source>Compare all</source>
        <translation>Bandingkan semua</translation>
    </message>
    <message>
        <source>Simulate the document without and with every scenario</source>
        <translation>Simulasikan dokumen tanpa dan dengan setiap senario</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>Sebagai carta</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksport…</translation>
    </message>
    <message>
        <source>Write the chart as SVG, PNG or PDF, or its figures as CSV</source>
        <translation>Tulis carta sebagai SVG, PNG atau PDF, atau angkanya sebagai CSV</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Salin sebagai teks</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Perbandingan</translation>
    </message>
    <message>
        <source>This comparison is older than the document or the scenario.</source>
        <translation>Perbandingan ini lebih lama daripada dokumen atau senario.</translation>
    </message>
</context>
<context>
    <name>ContentPage</name>
    <message>
        <source>The whole map</source>
        <translation>Seluruh peta</translation>
    </message>
    <message>
        <source>Each stage on a sheet of its own</source>
        <translation>Setiap peringkat pada helaiannya sendiri</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>Apa yang dipilih</translation>
    </message>
    <message>
        <source>As the window shows it</source>
        <translation>Seperti yang ditunjukkan tetingkap</translation>
    </message>
    <message>
        <source>What the customer sees</source>
        <translation>Apa yang dilihat pelanggan</translation>
    </message>
    <message>
        <source>What staff do</source>
        <translation>Apa yang dilakukan staf</translation>
    </message>
    <message>
        <source>With the load of the staff</source>
        <translation>Dengan beban staf</translation>
    </message>
    <message>
        <source>Without the load</source>
        <translation>Tanpa beban</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Warna</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Hitam putih</translation>
    </message>
    <message>
        <source>Ink-saving: no fills</source>
        <translation>Jimat dakwat: tanpa isian</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Petunjuk</translation>
    </message>
    <message>
        <source>Print:</source>
        <translation>Cetak:</translation>
    </message>
    <message>
        <source>View:</source>
        <translation>Paparan:</translation>
    </message>
    <message>
        <source>Colours:</source>
        <translation>Warna:</translation>
    </message>
</context>
<context>
    <name>FiguresPanel</name>
    <message>
        <source>Figure</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>No figures yet. They appear as soon as there are steps and a demand.</source>
        <translation>Belum ada angka. Angka muncul sebaik sahaja ada langkah dan permintaan.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Salin sebagai teks</translation>
    </message>
    <message>
        <source>Put all figures on the clipboard</source>
        <translation>Letakkan semua angka pada papan klip</translation>
    </message>
    <message>
        <source>Approximations</source>
        <translation>Penghampiran</translation>
    </message>
    <message>
        <source>Which figures are approximations, and where they cannot be trusted</source>
        <translation>Angka yang merupakan penghampiran, dan di mana ia tidak boleh dipercayai</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Approximations ({count})</source>
        <translation>Penghampiran ({count})</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>{name} could not be opened.</source>
        <translation>{name} tidak dapat dibuka.</translation>
    </message>
    <message>
        <source>{name} could not be saved. The document is still open and complete.</source>
        <translation>{name} tidak dapat disimpan. Dokumen masih terbuka dan lengkap.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Simpan di tempat lain…</translation>
    </message>
    <message>
        <source>There is unsaved work on {name} of {time}.</source>
        <translation>Terdapat kerja belum disimpan pada {name} bertarikh {time}.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Pulihkan</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Abaikan</translation>
    </message>
    <message>
        <source>Another program has changed {name} since it was opened. Saving would replace that.</source>
        <translation>Program lain telah mengubah {name} sejak ia dibuka. Jika disimpan, perubahan itu akan diganti.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Gantikannya</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Simpan sebagai</translation>
    </message>
    <message>
        <source>Service blueprints</source>
        <translation>Pelan perkhidmatan</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Semua fail</translation>
    </message>
    <message>
        <source>{name} is no longer on the disk. Saving writes it again.</source>
        <translation>{name} tidak lagi ada pada cakera. Simpan untuk menulisnya semula.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Another program has changed {name}.</source>
        <translation>Program lain telah mengubah {name}.</translation>
    </message>
    <message>
        <source>Reading it again gives up the changes made here.</source>
        <translation>Jika dibaca semula, perubahan yang dibuat di sini akan hilang.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Baca semula</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Kekalkan yang ini</translation>
    </message>
</context>
<context>
    <name>FindingDetails</name>
    <message>
        <source>Fix</source>
        <translation>Betulkan</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Terangkan</translation>
    </message>
    <message>
        <source>Suppress…</source>
        <translation>Ketepikan…</translation>
    </message>
    <message>
        <source>Suppress with a reason…</source>
        <translation>Ketepikan dengan sebab…</translation>
    </message>
    <message>
        <source>Suppress no longer</source>
        <translation>Jangan ketepikan lagi</translation>
    </message>
    <message>
        <source>Why this is acceptable here</source>
        <translation>Mengapa hal ini boleh diterima di sini</translation>
    </message>
    <message>
        <source>Reason for suppressing</source>
        <translation>Sebab diketepikan</translation>
    </message>
    <message>
        <source>Suppress</source>
        <translation>Ketepikan</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Finding</source>
        <translation>Dapatan</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Semakan</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Tapis</translation>
    </message>
    <message>
        <source>Filter the findings</source>
        <translation>Tapis dapatan</translation>
    </message>
    <message>
        <source>Family of checks</source>
        <translation>Kumpulan semakan</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>Diketepikan</translation>
    </message>
    <message>
        <source>Show the findings that were suppressed with a reason, too</source>
        <translation>Tunjukkan juga dapatan yang diketepikan dengan sebab</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Dapatan</translation>
    </message>
    <message>
        <source>Errors: {errors}, warnings: {warnings}, hints: {hints}</source>
        <translation>Ralat: {errors}, amaran: {warnings}, petua: {hints}</translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <translation>Tiada yang sepadan dengan tapisan.</translation>
    </message>
    <message>
        <source>The checks have not run yet.</source>
        <translation>Semakan belum dijalankan.</translation>
    </message>
    <message>
        <source>No findings. The checks found nothing to mend.</source>
        <translation>Tiada dapatan. Semakan tidak menemui apa-apa untuk dibaiki.</translation>
    </message>
    <message>
        <source>Suppressed. Tick &apos;Suppressed&apos; to see it again: {finding}</source>
        <translation>Diketepikan. Tandakan &apos;Diketepikan&apos; untuk melihatnya semula: {finding}</translation>
    </message>
</context>
<context>
    <name>HelpBrowser</name>
    <message>
        <source>Help on the check</source>
        <translation>Bantuan tentang semakan ini</translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Pintasan papan kekunci</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Kekunci</translation>
    </message>
    <message>
        <source>Service Designer {version}</source>
        <translation>Service Designer {version}</translation>
    </message>
    <message>
        <source>Draw a service as a blueprint, see where it chokes and which promises it cannot keep.</source>
        <translation>Lukis perkhidmatan sebagai pelan, lihat di mana ia tersekat dan janji mana yang tidak dapat ditepati.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Perihal</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Pada peta</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Back to the findings</source>
        <translation>Kembali ke dapatan</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Find in the topics</source>
        <translation>Cari dalam topik</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topik</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Semakan</translation>
    </message>
</context>
<context>
    <name>HoursBar</name>
    <message>
        <source>Load by formulas</source>
        <translation>Beban mengikut rumus</translation>
    </message>
    <message>
        <source>Load by simulation</source>
        <translation>Beban mengikut simulasi</translation>
    </message>
    <message>
        <source>What colours the map</source>
        <translation>Apa yang mewarnakan peta</translation>
    </message>
    <message>
        <source>Run through the week</source>
        <translation>Lalui minggu</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Jeda</translation>
    </message>
    <message>
        <source>Hour of the week</source>
        <translation>Jam dalam minggu</translation>
    </message>
    <message>
        <source>How busy people are, and how many customers wait, hour by hour; at the left: the mean</source>
        <translation>Betapa sibuknya orang dan berapa ramai pelanggan menunggu, jam demi jam; di kiri: purata</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>{what}: {done} of {wanted}</source>
        <translation>{what}: {done} daripada {wanted}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tool bar</source>
        <translation>Bar alat</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Tanpa tajuk</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map</source>
        <translation>Peta</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Filter</source>
        <translation>Tapis</translation>
    </message>
    <message>
        <source>Filter the outline</source>
        <translation>Tapis rangka</translation>
    </message>
    <message>
        <source>By lane</source>
        <translation>Mengikut lorong</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>Mengikut peringkat</translation>
    </message>
</context>
<context>
    <name>OutlineTree</name>
    <message>
        <source>Outline</source>
        <translation>Rangka</translation>
    </message>
</context>
<context>
    <name>OutputCommands</name>
    <message>
        <source>Exported {name}</source>
        <translation>{name} telah dieksport</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Tiada apa-apa dieksport</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Copied what is selected as a picture</source>
        <translation>Pilihan disalin sebagai gambar</translation>
    </message>
    <message>
        <source>Copied the whole map as a picture</source>
        <translation>Seluruh peta disalin sebagai gambar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>Dots per inch (96 is the size on the screen):</source>
        <translation>Titik seinci (96 ialah saiz pada skrin):</translation>
    </message>
    <message>
        <source>{name} could not be written.</source>
        <translation>{name} tidak dapat ditulis.</translation>
    </message>
</context>
<context>
    <name>PaletteList</name>
    <message>
        <source>Palette</source>
        <translation>Palet</translation>
    </message>
</context>
<context>
    <name>PalettePanel</name>
    <message>
        <source>Drag it onto the map, or press Enter to add it where the selection is</source>
        <translation>Seret ke atas peta, atau tekan Enter untuk menambahnya di tempat yang dipilih</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Paper:</source>
        <translation>Kertas:</translation>
    </message>
    <message>
        <source>Orientation:</source>
        <translation>Orientasi:</translation>
    </message>
    <message>
        <source>Margins:</source>
        <translation>Jidar:</translation>
    </message>
    <message>
        <source>Overlap:</source>
        <translation>Tindihan:</translation>
    </message>
    <message>
        <source>Another size</source>
        <translation>Saiz lain</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Gulungan</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>Lebar kertas</translation>
    </message>
    <message>
        <source>Height of the paper</source>
        <translation>Tinggi kertas</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Landskap</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Potret</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Jidar</translation>
    </message>
    <message>
        <source>Each its own</source>
        <translation>Setiap satu berasingan</translation>
    </message>
    <message>
        <source>Top margin</source>
        <translation>Jidar atas</translation>
    </message>
    <message>
        <source>Right margin</source>
        <translation>Jidar kanan</translation>
    </message>
    <message>
        <source>Bottom margin</source>
        <translation>Jidar bawah</translation>
    </message>
    <message>
        <source>Left margin</source>
        <translation>Jidar kiri</translation>
    </message>
    <message>
        <source>Scale:</source>
        <translation>Skala:</translation>
    </message>
    <message>
        <source>Fit to at most so many sheets:</source>
        <translation>Muatkan dalam paling banyak sekian helaian:</translation>
    </message>
    <message>
        <source>Sheets across</source>
        <translation>Helaian ke kanan</translation>
    </message>
    <message>
        <source>Sheets down</source>
        <translation>Helaian ke bawah</translation>
    </message>
    <message>
        <source>Scale in percent</source>
        <translation>Skala dalam peratus</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Tindihan</translation>
    </message>
    <message>
        <source>Crop marks</source>
        <translation>Tanda potong</translation>
    </message>
    <message>
        <source>Name the sheets A1, A2 …</source>
        <translation>Namakan helaian A1, A2 …</translation>
    </message>
    <message>
        <source>Assembly map on the first sheet</source>
        <translation>Peta cantuman pada helaian pertama</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Show the customers of one simulated day on their way; the slider chooses day and hour</source>
        <translation>Tunjukkan pelanggan sehari simulasi dalam perjalanan mereka; peluncur memilih hari dan jam</translation>
    </message>
    <message>
        <source>Let the customers go on</source>
        <translation>Biarkan pelanggan meneruskan</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Jeda</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Kelajuan</translation>
    </message>
    <message>
        <source>How much time of the service passes in a second</source>
        <translation>Berapa banyak masa perkhidmatan berlalu dalam sesaat</translation>
    </message>
    <message>
        <source>1 min / s</source>
        <translation>1 min / s</translation>
    </message>
    <message>
        <source>5 min / s</source>
        <translation>5 min / s</translation>
    </message>
    <message>
        <source>15 min / s</source>
        <translation>15 min / s</translation>
    </message>
    <message>
        <source>1 h / s</source>
        <translation>1 h / s</translation>
    </message>
    <message>
        <source>Following customers</source>
        <translation>Mengikuti pelanggan</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Simpan sebagai PDF…</translation>
    </message>
    <message>
        <source>Keep with the document</source>
        <translation>Simpan bersama dokumen</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Lebih kecil</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Lebih besar</translation>
    </message>
    <message>
        <source>Whole sheets</source>
        <translation>Helaian penuh</translation>
    </message>
    <message>
        <source>The settings are kept in the document. Save it to keep them for good.</source>
        <translation>Tetapan disimpan dalam dokumen. Simpan dokumen untuk mengekalkannya.</translation>
    </message>
    <message>
        <source>The settings cannot be kept in the document.</source>
        <translation>Tetapan tidak dapat disimpan dalam dokumen.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Simpan sebagai PDF</translation>
    </message>
    <message>
        <source>Exported {name}</source>
        <translation>{name} telah dieksport</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Menulis {name}</translation>
    </message>
    <message>
        <source>Printing on {name}</source>
        <translation>Mencetak pada {name}</translation>
    </message>
    <message>
        <source>Sent to {name}</source>
        <translation>Dihantar ke {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>The sheets could not be printed.</source>
        <translation>Helaian tidak dapat dicetak.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was printed.</source>
        <translation>Dibatalkan; tiada apa-apa dicetak.</translation>
    </message>
</context>
<context>
    <name>PrintForm</name>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Kandungan</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tajuk</translation>
    </message>
    <message>
        <source>Sheets: {count}, at {scale} %, text {points} pt</source>
        <translation>Helaian: {count}, pada {scale} %, teks {points} pt</translation>
    </message>
    <message>
        <source>Sheets: {count} and the assembly map, at {scale} %, text {points} pt</source>
        <translation>Helaian: {count} dan peta pemasangan, pada {scale} %, teks {points} pt</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>The document&apos;s text</source>
        <translation>Teks dokumen</translation>
    </message>
    <message>
        <source>{name} cannot be opened. Problems: {count}</source>
        <translation>{name} tidak dapat dibuka. Masalah: {count}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Cuba lagi</translation>
    </message>
    <message>
        <source>Open in a text editor</source>
        <translation>Buka dalam penyunting teks</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
</context>
<context>
    <name>PropertiesPanel</name>
    <message>
        <source>Kinds of selected elements</source>
        <translation>Jenis unsur yang dipilih</translation>
    </message>
</context>
<context>
    <name>ReportCommands</name>
    <message>
        <source>Web page (*.html)</source>
        <translation>Halaman web (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>-report</source>
        <translation>-laporan</translation>
    </message>
    <message>
        <source>Export a report</source>
        <translation>Eksport laporan</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Menulis {name}</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>Export a report</source>
        <translation>Eksport laporan</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tiada</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Hari ini</translation>
    </message>
    <message>
        <source>With the &amp;results of the simulation</source>
        <translation>Dengan &amp;hasil simulasi</translation>
    </message>
    <message>
        <source>Simulate the document as it is now, to have its results in the report.</source>
        <translation>Simulasikan dokumen seperti keadaannya sekarang untuk memasukkan hasilnya ke dalam laporan.</translation>
    </message>
    <message>
        <source>&amp;Date on the cover</source>
        <translation>&amp;Tarikh pada muka depan</translation>
    </message>
    <message>
        <source>&amp;Paper of a PDF</source>
        <translation>&amp;Kertas PDF</translation>
    </message>
</context>
<context>
    <name>ScenariosPanel</name>
    <message>
        <source>Scenarios</source>
        <translation>Senario</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>A scenario is a set of changes to try before they are made: one person more, a step backstage, a fifth more customers. Right-click a step on the map and choose What if…, or make a new scenario; then compare it with the document as it is, or tick several and compare them side by side.</source>
        <translation>Senario ialah set perubahan untuk dicuba sebelum dilakukan: seorang lagi staf, satu langkah di belakang tabir, satu perlima lebih pelanggan. Klik kanan langkah pada peta dan pilih Bagaimana jika…, atau buat senario baharu; kemudian bandingkan dengan dokumen seperti sedia ada, atau tandakan beberapa senario dan bandingkannya sebelah-menyebelah.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baharu</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Namakan semula</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Gandakan</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Padam</translation>
    </message>
    <message>
        <source>Remove the change</source>
        <translation>Buang perubahan</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Gunakan</translation>
    </message>
    <message>
        <source>Make these changes to the document, which then no longer has the scenario</source>
        <translation>Buat perubahan ini pada dokumen, yang kemudiannya tidak lagi mempunyai senario itu</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Preview</source>
        <translation>Pratonton</translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message>
        <source>Simulating</source>
        <translation>Menyimulasikan</translation>
    </message>
</context>
<context>
    <name>SimulationCommands</name>
    <message>
        <source>Charts</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Apa yang diperlukan</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>Apa yang penting</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>-simulation</source>
        <translation>-simulasi</translation>
    </message>
</context>
<context>
    <name>SimulationPanel</name>
    <message>
        <source>Simulate</source>
        <translation>Simulasikan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Tetapan</translation>
    </message>
    <message>
        <source>How long and how often is simulated</source>
        <translation>Berapa lama dan berapa kali simulasi dibuat</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Purata</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Selang 95 %</translation>
    </message>
    <message>
        <source>A simulation plays the service again and again: customers come by chance, wait, are served, turn impatient and leave. It tells which promises are kept, how long people wait and how busy everybody is, with schedules, peaks and shared people, and how sure each figure is.</source>
        <translation>Simulasi memainkan perkhidmatan berulang kali: pelanggan datang secara rawak, menunggu, dilayan, hilang sabar dan pergi. Simulasi menyatakan janji yang ditepati, berapa lama orang menunggu dan betapa sibuknya semua orang, dengan jadual, waktu puncak dan staf yang dikongsi, serta setakat mana setiap angka itu pasti.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Why there are no results</source>
        <translation>Mengapa tiada keputusan</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Salin sebagai teks</translation>
    </message>
    <message>
        <source>Put all results on the clipboard</source>
        <translation>Letakkan semua keputusan pada papan klip</translation>
    </message>
    <message>
        <source>Export JSON…</source>
        <translation>Eksport JSON…</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Eksport CSV…</translation>
    </message>
    <message>
        <source>Export event log…</source>
        <translation>Eksport log peristiwa…</translation>
    </message>
    <message>
        <source>Waits are means of all visits</source>
        <translation>Masa menunggu ialah purata semua lawatan</translation>
    </message>
    <message>
        <source>Simulated: every figure is an estimate, with the interval in which its mean lies in 95 of 100 cases.</source>
        <translation>Disimulasikan: setiap angka ialah anggaran, dengan selang yang mengandungi puratanya dalam 95 daripada 100 kes.</translation>
    </message>
    <message>
        <source>These results are older than the document. Edited since: {names}</source>
        <translation>Keputusan ini lebih lama daripada dokumen. Disunting sejak itu: {names}</translation>
    </message>
    <message>
        <source>These results are older than the document.</source>
        <translation>Keputusan ini lebih lama daripada dokumen.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Templates</source>
        <translation>Templat</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Fail terkini</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Kerja belum disimpan</translation>
    </message>
    <message>
        <source>Draw a service, see where it chokes, and keep the promises you make.</source>
        <translation>Lukis perkhidmatan, lihat di mana ia tersekat, dan tepati janji anda.</translation>
    </message>
    <message>
        <source>New blueprint</source>
        <translation>Pelan baharu</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Buka fail…</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Pulihkan</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>Mulakan daripada templat</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter opens. Files can be dropped on the window.</source>
        <translation>Kekunci anak panah untuk memilih, Enter untuk membuka. Fail boleh dilepaskan pada tetingkap.</translation>
    </message>
    <message>
        <source>Discard the unsaved work of {name}? It cannot be brought back.</source>
        <translation>Buang kerja yang belum disimpan bagi {name}? Ia tidak dapat dikembalikan.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>a document without a file</source>
        <translation>dokumen tanpa fail</translation>
    </message>
    <message>
        <source>{name}, {when}</source>
        <translation>{name}, {when}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>updating…</source>
        <translation>mengemas kini…</translation>
    </message>
    <message>
        <source>Show the findings</source>
        <translation>Tunjukkan dapatan</translation>
    </message>
    <message>
        <source>Set the zoom to 100 %</source>
        <translation>Tetapkan zum kepada 100 %</translation>
    </message>
    <message>
        <source>Errors: {error}  Warnings: {warning}  Hints: {hint}</source>
        <translation>Ralat: {error}  Amaran: {warning}  Petua: {hint}</translation>
    </message>
</context>
<context>
    <name>TitlePage</name>
    <message>
        <source>Title block</source>
        <translation>Blok tajuk</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Pilih logo</translation>
    </message>
    <message>
        <source>Logo:</source>
        <translation>Logo:</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Gambar</translation>
    </message>
</context>
<context>
    <name>WalkThroughCommands</name>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
</context>
<context>
    <name>WalkThroughPanel</name>
    <message>
        <source>Walk-throughs</source>
        <translation>Jejak langkah</translation>
    </message>
    <message>
        <source>A walk-through is a service audit: somebody goes through the service as a customer, and writes down at each step what people, place and material were like, how long it took, and how good it was against what a customer expects. Make a new one, or print the form, take it along, and enter it here afterwards.</source>
        <translation>Jejak langkah ialah audit perkhidmatan: seseorang melalui perkhidmatan sebagai pelanggan, dan mencatat pada setiap langkah bagaimana orang, tempat dan bahan, berapa lama masanya, dan sebaik mana berbanding jangkaan pelanggan. Buat yang baharu, atau cetak borang, bawa bersama, dan masukkan di sini kemudian.</translation>
    </message>
    <message>
        <source>Steps of the walk-through</source>
        <translation>Langkah dalam jejak langkah</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baharu</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Namakan semula</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Gandakan</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Padam</translation>
    </message>
    <message>
        <source>Print form…</source>
        <translation>Cetak borang…</translation>
    </message>
    <message>
        <source>Show the sheets of the form, blank or with what was observed, and print them</source>
        <translation>Tunjukkan helaian borang, kosong atau dengan apa yang diperhatikan, dan cetaknya</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksport…</translation>
    </message>
    <message>
        <source>Write the form as PDF, or what was observed as CSV</source>
        <translation>Tulis borang sebagai PDF, atau apa yang diperhatikan sebagai CSV</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Perihal</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Jurang</translation>
    </message>
    <message>
        <source>Walk-through of {date}</source>
        <translation>Jejak langkah {date}</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Baharu</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Bu&amp;ka…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Simpan seb&amp;agai…</translation>
    </message>
    <message>
        <source>&amp;YAML…</source>
        <translation>&amp;YAML…</translation>
    </message>
    <message>
        <source>&amp;SVG picture…</source>
        <translation>Gambar &amp;SVG…</translation>
    </message>
    <message>
        <source>P&amp;NG picture…</source>
        <translation>Gambar P&amp;NG…</translation>
    </message>
    <message>
        <source>&amp;PDF…</source>
        <translation>&amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;CSV table…</source>
        <translation>Jadual &amp;CSV…</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Laporan…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Cetak…</translation>
    </message>
    <message>
        <source>Print walk-through &amp;form…</source>
        <translation>Cetak &amp;borang jejak langkah…</translation>
    </message>
    <message>
        <source>&amp;Walk-through form…</source>
        <translation>&amp;Borang jejak langkah…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>T&amp;utup</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Tetin&amp;gkap baharu</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Kelua&amp;r</translation>
    </message>
    <message>
        <source>&amp;Forget these files</source>
        <translation>&amp;Lupakan fail-fail ini</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Buat asal</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Buat &amp;semula</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Po&amp;tong</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Sa&amp;lin</translation>
    </message>
    <message>
        <source>Copy as p&amp;icture</source>
        <translation>Salin sebagai &amp;gambar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Tam&amp;pal</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Gandakan</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Pa&amp;dam</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Pilih s&amp;emua</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Namakan semula</translation>
    </message>
    <message>
        <source>Place steps auto&amp;matically</source>
        <translation>Letakkan langkah secara &amp;automatik</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Aktiviti</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>M&amp;ula</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Tamat</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>&amp;Keputusan</translation>
    </message>
    <message>
        <source>&amp;Fork</source>
        <translation>&amp;Cabangan</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>Ca&amp;ntuman</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>&amp;Menunggu</translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation>&amp;Bukti fizikal</translation>
    </message>
    <message>
        <source>&amp;Linked process</source>
        <translation>&amp;Proses terpaut</translation>
    </message>
    <message>
        <source>La&amp;ne</source>
        <translation>Loro&amp;ng</translation>
    </message>
    <message>
        <source>S&amp;tage</source>
        <translation>Perin&amp;gkat</translation>
    </message>
    <message>
        <source>Staff &amp;pool</source>
        <translation>&amp;Kumpulan staf</translation>
    </message>
    <message>
        <source>Sc&amp;hedule</source>
        <translation>&amp;Jadual</translation>
    </message>
    <message>
        <source>De&amp;mand</source>
        <translation>Per&amp;mintaan</translation>
    </message>
    <message>
        <source>P&amp;romise</source>
        <translation>Janj&amp;i</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zum &amp;masuk</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zum kelua&amp;r</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>&amp;Fit the map</source>
        <translation>Mua&amp;tkan peta</translation>
    </message>
    <message>
        <source>Show the &amp;load of steps</source>
        <translation>Tunjukkan &amp;beban langkah</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>S&amp;krin penuh</translation>
    </message>
    <message>
        <source>&amp;Walk-through</source>
        <translation>&amp;Jejak langkah</translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation>Panel seterus&amp;nya</translation>
    </message>
    <message>
        <source>Pre&amp;vious panel</source>
        <translation>Panel sebe&amp;lumnya</translation>
    </message>
    <message>
        <source>&amp;Reset the panels</source>
        <translation>&amp;Set semula panel</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Ikut &amp;sistem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Cerah</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Gelap</translation>
    </message>
    <message>
        <source>&amp;Simulate</source>
        <translation>&amp;Simulasikan</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Kandungan</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Pintasan papan kekunci</translation>
    </message>
    <message>
        <source>&amp;About Service Designer</source>
        <translation>Perih&amp;al Service Designer</translation>
    </message>
    <message>
        <source>&amp;Undo: {label}</source>
        <translation>&amp;Buat asal: {label}</translation>
    </message>
    <message>
        <source>&amp;Redo: {label}</source>
        <translation>Buat &amp;semula: {label}</translation>
    </message>
</context>
<context>
    <name>analysis</name>
    <message>
        <source>no way leads from the first step to the last</source>
        <translation>tiada laluan dari langkah pertama ke langkah terakhir</translation>
    </message>
    <message>
        <source>the promise runs longer than the busiest time lasts; closed forms do not know how much of it a case still meets</source>
        <translation>janji berlangsung lebih lama daripada waktu paling sibuk; rumus tertutup tidak tahu berapa banyak daripadanya yang masih ditemui sesuatu kes</translation>
    </message>
    <message>
        <source>as if the busiest time went on for ever (pointwise stationary approximation)</source>
        <translation>seolah-olah waktu paling sibuk berlanjutan selama-lamanya (penghampiran pegun titik demi titik)</translation>
    </message>
    <message>
        <source>the queue builds up while the peak lasts; how far depends on how long it lasts</source>
        <translation>barisan menunggu bertambah selagi waktu puncak berlangsung; panjangnya bergantung pada tempoh waktu puncak itu</translation>
    </message>
    <message>
        <source>approximation: all who come taken together, means and variances along the way, fitted by gamma distributions</source>
        <translation>penghampiran: semua yang datang diambil bersama, purata dan varians di sepanjang laluan, disuaikan dengan taburan gamma</translation>
    </message>
    <message>
        <source>work comes for {pools} at hours when nobody there is on duty; closed forms do not know how long it waits</source>
        <translation>kerja tiba bagi {pools} pada waktu tiada sesiapa di situ bertugas; rumus tertutup tidak dapat memberitahu berapa lama kerja itu menunggu</translation>
    </message>
    <message>
        <source>a wait until a time lies on the way; closed forms do not know when customers come to it</source>
        <translation>ada langkah menunggu sehingga sesuatu waktu dalam laluan; rumus tertutup tidak tahu bila pelanggan tiba di situ</translation>
    </message>
    <message>
        <source>nobody is in {pools}</source>
        <translation>tiada sesiapa dalam {pools}</translation>
    </message>
    <message>
        <source>the queue at {pools} grows without end</source>
        <translation>barisan menunggu di {pools} bertambah tanpa henti</translation>
    </message>
    <message>
        <source>no demand is given, so nobody waits</source>
        <translation>tiada permintaan diberikan, jadi tiada sesiapa menunggu</translation>
    </message>
    <message>
        <source>exact: one queue at the most, by Erlang C</source>
        <translation>tepat: paling banyak satu barisan menunggu, mengikut Erlang C</translation>
    </message>
    <message>
        <source>even without any waiting it would not be kept</source>
        <translation>tanpa sebarang masa menunggu pun ia tidak akan ditepati</translation>
    </message>
    <message>
        <source>{pools}: over 90 % busy, where the approximation is not to be trusted</source>
        <translation>{pools}: sibuk lebih 90 %, dan penghampiran tidak boleh dipercayai di situ</translation>
    </message>
    <message>
        <source>the approximation is too close to the target to tell</source>
        <translation>penghampiran terlalu hampir dengan sasaran untuk dipastikan</translation>
    </message>
    <message>
        <source>approximation: means and variances along the way, fitted by gamma distributions</source>
        <translation>penghampiran: purata dan varians di sepanjang laluan, disuaikan dengan taburan gamma</translation>
    </message>
    <message>
        <source>No demand is given: capacity is known, waits are not.</source>
        <translation>Tiada permintaan diberikan: kapasiti diketahui, masa menunggu tidak.</translation>
    </message>
    <message>
        <source>Waits are approximations (Allen-Cunneen, linked stations by Whitt&apos;s QNA).</source>
        <translation>Masa menunggu ialah penghampiran (Allen-Cunneen; stesen berangkai mengikut QNA Whitt).</translation>
    </message>
    <message>
        <source>Cases can never leave the loop at {step}; its figures are infinite.</source>
        <translation>Kes tidak mungkin keluar dari gelung di {step}; angkanya tidak terhingga.</translation>
    </message>
    <message>
        <source>The shares leaving {step} add up to {total} %; they were scaled to 100 %.</source>
        <translation>Jumlah bahagian yang keluar dari {step} ialah {total} %; bahagian itu diskalakan kepada 100 %.</translation>
    </message>
    <message>
        <source>So were those of {count} other steps.</source>
        <translation>Begitu juga bagi {count} langkah lain.</translation>
    </message>
    <message>
        <source>Demand varies over the week: figures hold for its mean over the hours in which it comes.</source>
        <translation>Permintaan berubah-ubah sepanjang minggu: angka dikira bagi puratanya pada jam permintaan tiba.</translation>
    </message>
    <message>
        <source>On duty for fewer hours than demand comes: {pools}. The week&apos;s work is spread evenly over their hours.</source>
        <translation>Waktu bertugas lebih pendek daripada waktu permintaan tiba: {pools}. Kerja seminggu diagihkan sama rata dalam waktu bertugasnya.</translation>
    </message>
    <message>
        <source>Off duty at hours when work comes for them: {pools}. Their real waits are longer than those shown.</source>
        <translation>Tidak bertugas pada waktu kerja tiba: {pools}. Masa menunggu sebenar lebih lama daripada yang ditunjukkan.</translation>
    </message>
    <message>
        <source>Not read, and taken for nothing: {files}.</source>
        <translation>Tidak dibaca, dan dikira tiada: {files}.</translation>
    </message>
    <message>
        <source>Links that are not followed take the time given on them: {steps}.</source>
        <translation>Pautan yang tidak diikuti mengambil masa yang dinyatakan padanya: {steps}.</translation>
    </message>
    <message>
        <source>Ways depend on who comes: visits are exact; promises and cycle time take all who come together (an approximation).</source>
        <translation>Laluan bergantung pada siapa yang datang: lawatan adalah tepat; janji dan masa kitaran mengambil semua yang datang bersama (penghampiran).</translation>
    </message>
    <message>
        <source>Batches count as full (an approximation), and the wait until they are is left out.</source>
        <translation>Kelompok dikira penuh (penghampiran), dan masa menunggu sehingga penuh tidak dikira.</translation>
    </message>
    <message>
        <source>Waits until a time count as if customers came to them at all hours alike (an approximation: half a day for a time of day), and those who then go on together as if they came one by one; a simulation knows better.</source>
        <translation>Menunggu sehingga sesuatu waktu dikira seolah-olah pelanggan tiba di situ pada semua jam secara sama rata (penghampiran: setengah hari bagi waktu dalam sehari), dan mereka yang kemudian meneruskan bersama-sama seolah-olah datang seorang demi seorang; simulasi lebih tahu.</translation>
    </message>
    <message>
        <source>Priorities and patience are left out of these figures; a simulation knows them.</source>
        <translation>Keutamaan dan kesabaran tidak diambil kira dalam angka ini; simulasi mengambil kiranya.</translation>
    </message>
    <message>
        <source>Nobody is in {pool}: no case gets past the steps that need it.</source>
        <translation>Tiada sesiapa dalam {pool}: tiada kes dapat melepasi langkah yang memerlukannya.</translation>
    </message>
    <message>
        <source>{pool}: a step needs more people at once than the pool has.</source>
        <translation>{pool}: satu langkah memerlukan lebih ramai orang serentak daripada yang ada dalam kumpulan.</translation>
    </message>
    <message>
        <source>{pool} cannot serve the demand: {cases} more cases wait after each hour.</source>
        <translation>{pool} tidak dapat melayani permintaan: {cases} kes lagi menunggu selepas setiap jam.</translation>
    </message>
    <message>
        <source>{pool} is busy for {percent} % of its time; above 90 % waits are not to be trusted.</source>
        <translation>{pool} sibuk {percent} % daripada masanya; melebihi 90 %, masa menunggu tidak boleh dipercayai.</translation>
    </message>
    <message>
        <source>{pool} cannot keep up at the busiest time: its queue builds up while the peak lasts; how far depends on how long it lasts.</source>
        <translation>{pool} tidak mampu menampung kerja pada waktu paling sibuk: barisan menunggunya bertambah selagi waktu puncak berlangsung; panjangnya bergantung pada tempoh waktu puncak itu.</translation>
    </message>
</context>
<context>
    <name>canvas</name>
    <message>
        <source>A step stands where a lane and a stage meet. Add a lane and a stage first.</source>
        <translation>Langkah terletak di tempat lorong bertemu peringkat. Tambah lorong dan peringkat dahulu.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nota baharu</translation>
    </message>
    <message>
        <source>New lane</source>
        <translation>Lorong baharu</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Peringkat baharu</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Tambah nota</translation>
    </message>
    <message>
        <source>Steps stand in the cells of lanes and stages. Drop them there.</source>
        <translation>Langkah terletak dalam sel lorong dan peringkat. Lepaskannya di situ.</translation>
    </message>
    <message>
        <source>Drag to another step to connect it, or to an empty place to add the next step</source>
        <translation>Seret ke langkah lain untuk menyambungkannya, atau ke tempat kosong untuk menambah langkah seterusnya</translation>
    </message>
    <message>
        <source>Drag to lead the flow to another step</source>
        <translation>Seret untuk membawa aliran ke langkah lain</translation>
    </message>
    <message>
        <source>Add a lane for each role and a stage for each part of the customer&apos;s journey.
Steps stand where they meet.</source>
        <translation>Tambah lorong bagi setiap peranan dan peringkat bagi setiap bahagian perjalanan pelanggan.
Langkah terletak di tempat pertemuannya.</translation>
    </message>
    <message>
        <source>Drag a step from the palette onto a lane.
Then press Tab to add the next one, and F2 to name it.</source>
        <translation>Seret langkah dari palet ke atas lorong.
Kemudian tekan Tab untuk menambah yang seterusnya, dan F2 untuk menamakannya.</translation>
    </message>
    <message>
        <source>The customer sees it</source>
        <translation>Dilihat pelanggan</translation>
    </message>
    <message>
        <source>Hidden from the customer</source>
        <translation>Tersembunyi daripada pelanggan</translation>
    </message>
    <message>
        <source>{lane}, {stage}</source>
        <translation>{lane}, {stage}</translation>
    </message>
    <message>
        <source>Time: as measured in {file}</source>
        <translation>Masa: seperti yang diukur dalam {file}</translation>
    </message>
    <message>
        <source>Time: {time} on average</source>
        <translation>Masa: {time} secara purata</translation>
    </message>
    <message>
        <source>Until: {time}</source>
        <translation>Sehingga: {time}</translation>
    </message>
    <message>
        <source>Staff: {staff}</source>
        <translation>Staf: {staff}</translation>
    </message>
    <message>
        <source>Worked on together: up to {count}</source>
        <translation>Dikerjakan bersama: sehingga {count}</translation>
    </message>
    <message>
        <source>Its staff are busy for {share} of their time</source>
        <translation>Stafnya sibuk {share} daripada masa mereka</translation>
    </message>
    <message>
        <source>May fail: {what}</source>
        <translation>Mungkin gagal: {what}</translation>
    </message>
    <message>
        <source>Wait: {what}</source>
        <translation>Menunggu: {what}</translation>
    </message>
    <message>
        <source>Wait: {what} (at most {time})</source>
        <translation>Menunggu: {what} (paling lama {time})</translation>
    </message>
    <message>
        <source>Who waits for too long goes to: {step}</source>
        <translation>Sesiapa yang menunggu terlalu lama pergi ke: {step}</translation>
    </message>
    <message>
        <source>Who has waited for {time} on average goes to: {step}</source>
        <translation>Sesiapa yang telah menunggu purata {time} pergi ke: {step}</translation>
    </message>
    <message>
        <source>Who has waited for {time} goes to: {step}</source>
        <translation>Sesiapa yang telah menunggu {time} pergi ke: {step}</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tiada</translation>
    </message>
    <message>
        <source>{name}: left out</source>
        <translation>{name}: ditinggalkan</translation>
    </message>
    <message>
        <source>{pools}: one pool together</source>
        <translation>{pools}: satu kumpulan bersama</translation>
    </message>
    <message>
        <source>{pools}: one pool together, called {name}</source>
        <translation>{pools}: satu kumpulan bersama, bernama {name}</translation>
    </message>
    <message>
        <source>{pool}: {count} people form a pool of their own for {steps}</source>
        <translation>{pool}: {count} orang membentuk kumpulan sendiri bagi {steps}</translation>
    </message>
    <message>
        <source>{pool}: one person forms a pool of their own for {steps}</source>
        <translation>{pool}: seorang membentuk kumpulan sendiri bagi {steps}</translation>
    </message>
    <message>
        <source>{pool}: {count} people form a pool of their own, {name}, for {steps}</source>
        <translation>{pool}: {count} orang membentuk kumpulan sendiri, {name}, bagi {steps}</translation>
    </message>
    <message>
        <source>{pool}: one person forms a pool of their own, {name}, for {steps}</source>
        <translation>{pool}: seorang membentuk kumpulan sendiri, {name}, bagi {steps}</translation>
    </message>
    <message>
        <source>{name}: {what} {after}</source>
        <translation>{name}: {what} {after}</translation>
    </message>
    <message>
        <source>{name}: {what} {before} → {after}</source>
        <translation>{name}: {what} {before} → {after}</translation>
    </message>
    <message>
        <source>as the band says</source>
        <translation>seperti kata jalur</translation>
    </message>
    <message>
        <source>{rate} on average over the week</source>
        <translation>purata {rate} sepanjang minggu</translation>
    </message>
    <message>
        <source>{time}, then {step}</source>
        <translation>{time}, kemudian {step}</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>Work in view of the customer</source>
        <translation>Kerja yang dilihat pelanggan</translation>
    </message>
    <message>
        <source>Hidden work</source>
        <translation>Kerja tersembunyi</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Masa menunggu</translation>
    </message>
    <message>
        <source>Time of a case ({part})</source>
        <translation>Masa satu kes ({part})</translation>
    </message>
    <message>
        <source>No time was spent.</source>
        <translation>Tiada masa digunakan.</translation>
    </message>
    <message>
        <source>A case takes {total} of work and waiting: {value} in view, {hidden} hidden, {wait} waiting.</source>
        <translation>Satu kes mengambil {total} kerja dan menunggu: {value} dilihat, {hidden} tersembunyi, {wait} menunggu.</translation>
    </message>
    <message>
        <source>Time of a mean case</source>
        <translation>Masa kes purata</translation>
    </message>
    <message>
        <source>Cost of a case ({part})</source>
        <translation>Kos satu kes ({part})</translation>
    </message>
    <message>
        <source>No money was spent.</source>
        <translation>Tiada wang dibelanjakan.</translation>
    </message>
    <message>
        <source>A case costs {total}, and most of it for {name}: {share}.</source>
        <translation>Satu kes menelan kos {total}, kebanyakannya untuk {name}: {share}.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kos</translation>
    </message>
    <message>
        <source>Cost of a mean case</source>
        <translation>Kos kes purata</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Bahagian</translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation>{count} yang lain</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Senario</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Pasti</translation>
    </message>
    <message>
        <source>What scenarios change</source>
        <translation>Apa yang diubah oleh senario</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>Tiada apa-apa untuk dibandingkan.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelum</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Selepas</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Perbezaan</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Sekurang-kurangnya</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Paling banyak</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>Difference in time</source>
        <translation>Perbezaan masa</translation>
    </message>
    <message>
        <source>Difference in percentage points</source>
        <translation>Perbezaan dalam mata peratusan</translation>
    </message>
    <message>
        <source>Difference in money</source>
        <translation>Perbezaan wang</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>mata peratusan</translation>
    </message>
    <message>
        <source>{sure} of {count} differences are beyond doubt (95 %): their intervals do not touch 0.</source>
        <translation>{sure} daripada {count} perbezaan tidak diragui lagi (95 %): selangnya tidak menyentuh 0.</translation>
    </message>
    <message>
        <source>and {count} more in the table</source>
        <translation>dan {count} lagi dalam jadual</translation>
    </message>
    <message>
        <source>Cycle time: {name}</source>
        <translation>Masa kitaran: {name}</translation>
    </message>
    <message>
        <source>Of {count} cases, half take less than {median}, and {share} less than {most}.</source>
        <translation>Daripada {count} kes, separuh mengambil kurang daripada {median}, dan {share} kurang daripada {most}.</translation>
    </message>
    <message>
        <source>The times of {count} cases.</source>
        <translation>Masa bagi {count} kes.</translation>
    </message>
    <message>
        <source>Promise: {name}</source>
        <translation>Janji: {name}</translation>
    </message>
    <message>
        <source>Within {limit} are {kept} of {count} cases, {late} are later; {target} are promised.</source>
        <translation>Dalam {limit}: {kept} daripada {count} kes, {late} lebih lewat; {target} dijanjikan.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hingga</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Kes</translation>
    </message>
    <message>
        <source>Share up to there</source>
        <translation>Bahagian sehingga di situ</translation>
    </message>
    <message>
        <source>Within {limit}: {share}</source>
        <translation>Dalam {limit}: {share}</translation>
    </message>
    <message>
        <source>Later: {share}</source>
        <translation>Lebih lewat: {share}</translation>
    </message>
    <message>
        <source>Promised: {share} within {limit}</source>
        <translation>Dijanjikan: {share} dalam {limit}</translation>
    </message>
    <message>
        <source>Cases in {width}</source>
        <translation>Kes setiap {width}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Masa</translation>
    </message>
    <message>
        <source>There is nothing to show: no case was counted.</source>
        <translation>Tiada apa-apa untuk ditunjukkan: tiada kes dikira.</translation>
    </message>
    <message>
        <source>Queue by hour of the week</source>
        <translation>Barisan menunggu mengikut jam dalam minggu</translation>
    </message>
    <message>
        <source>Queue by hour of the day</source>
        <translation>Barisan menunggu mengikut jam dalam hari</translation>
    </message>
    <message>
        <source>Nobody waits at any hour.</source>
        <translation>Tiada sesiapa menunggu pada mana-mana jam.</translation>
    </message>
    <message>
        <source>The longest queue is that of {name}, on {day} {hour}: {queue} on average.</source>
        <translation>Barisan menunggu terpanjang ialah di {name}, pada {day} {hour}: {queue} secara purata.</translation>
    </message>
    <message>
        <source>The longest queue is that of {name}, at {hour}: {queue} on average.</source>
        <translation>Barisan menunggu terpanjang ialah di {name}, pada {hour}: {queue} secara purata.</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Sibuk</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>Bertugas</translation>
    </message>
    <message>
        <source>There is nothing to show: no case needs staff.</source>
        <translation>Tiada apa-apa untuk ditunjukkan: tiada kes memerlukan staf.</translation>
    </message>
    <message>
        <source>There is nothing to show: nobody waits for staff.</source>
        <translation>Tiada apa-apa untuk ditunjukkan: tiada sesiapa menunggu staf.</translation>
    </message>
    <message>
        <source>Staff pool</source>
        <translation>Kumpulan staf</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Penggunaan</translation>
    </message>
    <message>
        <source>At the busiest time</source>
        <translation>Pada waktu paling sibuk</translation>
    </message>
    <message>
        <source>Work that can be done</source>
        <translation>Kerja yang dapat dilakukan</translation>
    </message>
    <message>
        <source>Work that is too much</source>
        <translation>Kerja yang berlebihan</translation>
    </message>
    <message>
        <source>Load of the staff pools</source>
        <translation>Beban kumpulan staf</translation>
    </message>
    <message>
        <source>Share of the time on duty</source>
        <translation>Bahagian waktu bertugas</translation>
    </message>
    <message>
        <source>The bottleneck is {name}, who have more work than they can do: {share} of their time.</source>
        <translation>Kesesakan ialah {name}, yang mempunyai kerja lebih daripada yang mampu dilakukan: {share} daripada masanya.</translation>
    </message>
    <message>
        <source>The bottleneck is {name}: work fills {share} of the time they have.</source>
        <translation>Kesesakan ialah {name}: kerja mengisi {share} daripada masanya.</translation>
    </message>
    <message>
        <source>The longest wait is that for &apos;{name}&apos;: {wait} on average.</source>
        <translation>Masa menunggu paling lama ialah bagi &apos;{name}&apos;: purata {wait}.</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>Purata menunggu</translation>
    </message>
    <message>
        <source>Waits for staff</source>
        <translation>Menunggu staf</translation>
    </message>
    <message>
        <source>There is nothing to show: nobody was on duty.</source>
        <translation>Tiada apa-apa untuk ditunjukkan: tiada sesiapa bertugas.</translation>
    </message>
    <message>
        <source>{name}: people busy by hour of the week</source>
        <translation>{name}: orang yang sibuk mengikut jam dalam minggu</translation>
    </message>
    <message>
        <source>{name}: people busy by hour of the day</source>
        <translation>{name}: orang yang sibuk mengikut jam dalam hari</translation>
    </message>
    <message>
        <source>Nobody is busy at any hour.</source>
        <translation>Tiada sesiapa sibuk pada mana-mana jam.</translation>
    </message>
    <message>
        <source>People on duty are busy {mean} of the time, and most on {day} {hour}: {most}.</source>
        <translation>Orang yang bertugas sibuk {mean} daripada masa, dan paling sibuk pada {day} {hour}: {most}.</translation>
    </message>
    <message>
        <source>People on duty are busy {mean} of the time, and most at {hour}: {most}.</source>
        <translation>Orang yang bertugas sibuk {mean} daripada masa, dan paling sibuk pada {hour}: {most}.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>Jam dalam hari</translation>
    </message>
    <message>
        <source>Hour of the week</source>
        <translation>Jam dalam minggu</translation>
    </message>
    <message>
        <source>Waiting cases, on average</source>
        <translation>Kes yang menunggu, secara purata</translation>
    </message>
    <message>
        <source>On duty (100 %)</source>
        <translation>Bertugas (100 %)</translation>
    </message>
    <message>
        <source>Busy beyond their hours</source>
        <translation>Sibuk melebihi waktu bertugas</translation>
    </message>
    <message>
        <source>People, on average</source>
        <translation>Orang, secara purata</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Lorong</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Jalur</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Peringkat</translation>
    </message>
    <message>
        <source>{name}: promise kept</source>
        <translation>{name}: janji ditepati</translation>
    </message>
    <message>
        <source>{name}: cycle time</source>
        <translation>{name}: masa kitaran</translation>
    </message>
    <message>
        <source>{name}: waiting</source>
        <translation>{name}: masa menunggu</translation>
    </message>
    <message>
        <source>{name}: cost of a case</source>
        <translation>{name}: kos satu kes</translation>
    </message>
    <message>
        <source>{name}: utilisation</source>
        <translation>{name}: penggunaan</translation>
    </message>
    <message>
        <source>{name}: cases that lost patience</source>
        <translation>{name}: kes yang hilang sabar</translation>
    </message>
    <message>
        <source>Cycle time</source>
        <translation>Masa kitaran</translation>
    </message>
    <message>
        <source>Cost of a case</source>
        <translation>Kos satu kes</translation>
    </message>
    <message>
        <source>Cases that lost patience</source>
        <translation>Kes yang hilang kesabaran</translation>
    </message>
    <message>
        <source>Hand-offs of a case</source>
        <translation>Serahan satu kes</translation>
    </message>
    <message>
        <source>Queues for staff pools by hour of the week</source>
        <translation>Barisan bagi kumpulan staf mengikut jam dalam minggu</translation>
    </message>
    <message>
        <source>Queues at steps by hour of the week</source>
        <translation>Barisan pada langkah mengikut jam dalam minggu</translation>
    </message>
    <message>
        <source>A staff pool has more work than it can do: queues grow without end, and these times mean nothing.</source>
        <translation>Satu kumpulan staf mempunyai kerja melebihi kemampuannya: barisan menunggu bertambah tanpa henti, dan masa ini tidak bermakna.</translation>
    </message>
    <message>
        <source>Visits to steps by hour of the week</source>
        <translation>Lawatan ke langkah mengikut jam dalam minggu</translation>
    </message>
    <message>
        <source>Visits in an hour, on average</source>
        <translation>Lawatan sejam, secara purata</translation>
    </message>
    <message>
        <source>Most visits are those of {name}, on {day} {hour}: {value} on average.</source>
        <translation>Lawatan terbanyak ialah di {name}, pada {day} {hour}: {value} secara purata.</translation>
    </message>
    <message>
        <source>There is nothing to show: no step takes any time or staff.</source>
        <translation>Tiada apa-apa untuk ditunjukkan: tiada langkah memerlukan masa atau staf.</translation>
    </message>
    <message>
        <source>Patience lost at steps by hour of the week</source>
        <translation>Kesabaran hilang pada langkah mengikut jam dalam minggu</translation>
    </message>
    <message>
        <source>Times in an hour, on average</source>
        <translation>Kali sejam, secara purata</translation>
    </message>
    <message>
        <source>Patience is lost most at {name}, on {day} {hour}: {value} times on average.</source>
        <translation>Kesabaran paling kerap hilang di {name}, pada {day} {hour}: {value} kali secara purata.</translation>
    </message>
    <message>
        <source>Nobody loses patience at any hour.</source>
        <translation>Tiada sesiapa hilang sabar pada mana-mana jam.</translation>
    </message>
    <message>
        <source>Cost by hour of the week</source>
        <translation>Kos mengikut jam dalam minggu</translation>
    </message>
    <message>
        <source>Cost of an hour, on average</source>
        <translation>Kos sejam, secara purata</translation>
    </message>
    <message>
        <source>{name} costs most, on {day} {hour}: {value} on average.</source>
        <translation>{name} paling mahal, pada {day} {hour}: {value} secara purata.</translation>
    </message>
    <message>
        <source>There is nothing to show: nothing costs anything at any hour.</source>
        <translation>Tiada apa-apa untuk ditunjukkan: tiada apa-apa yang berkos pada mana-mana jam.</translation>
    </message>
    <message>
        <source>all cases</source>
        <translation>semua kes</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>&apos;{pool}&apos; has work for {load} of its time; the queue grows by {growth}</source>
        <translation>&apos;{pool}&apos; mempunyai kerja untuk {load} daripada masanya; barisan menunggu bertambah {growth}</translation>
    </message>
    <message>
        <source>&apos;{pool}&apos; has work for {load} of its time</source>
        <translation>&apos;{pool}&apos; mempunyai kerja untuk {load} daripada masanya</translation>
    </message>
    <message>
        <source>&apos;{pool}&apos; has work but is never on duty, or its cases never end</source>
        <translation>&apos;{pool}&apos; mempunyai kerja tetapi tidak pernah bertugas, atau kesnya tidak pernah selesai</translation>
    </message>
    <message>
        <source>With {needed} people instead of {count} the load falls to {limit} or less; or take work or demand away.</source>
        <translation>Dengan {needed} orang, bukan {count}, beban turun kepada {limit} atau kurang; atau kurangkan kerja atau permintaan.</translation>
    </message>
    <message>
        <source>&apos;{pool}&apos; has work for {load} of its time; small swings of demand make long queues</source>
        <translation>&apos;{pool}&apos; mempunyai kerja untuk {load} daripada masanya; turun naik kecil permintaan menyebabkan barisan menunggu yang panjang</translation>
    </message>
    <message>
        <source>At the busiest time of the week &apos;{pool}&apos; has work for {peak} of its time</source>
        <translation>Pada waktu paling sibuk dalam minggu, &apos;{pool}&apos; mempunyai kerja untuk {peak} daripada masanya</translation>
    </message>
    <message>
        <source>&apos;{pool}&apos; is the bottleneck: the process can serve {capacity} at the most</source>
        <translation>&apos;{pool}&apos; ialah kesesakan: proses dapat melayani {capacity} paling banyak</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; takes time, but nobody is named who does it</source>
        <translation>&apos;{step}&apos; mengambil masa, tetapi tidak dinyatakan siapa yang melakukannya</translation>
    </message>
    <message>
        <source>No step names &apos;{pool}&apos;</source>
        <translation>Tiada langkah yang menamakan &apos;{pool}&apos;</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; needs &apos;{pool}&apos;, but there is nobody in it</source>
        <translation>&apos;{step}&apos; memerlukan &apos;{pool}&apos;, tetapi tiada sesiapa di dalamnya</translation>
    </message>
    <message>
        <source>{count} steps need &apos;{pool}&apos;, but there is nobody in it: {steps}</source>
        <translation>{count} langkah memerlukan &apos;{pool}&apos;, tetapi tiada sesiapa di dalamnya: {steps}</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; takes {people} of &apos;{pool}&apos; at once, which has only {count}</source>
        <translation>&apos;{step}&apos; memerlukan {people} orang serentak daripada &apos;{pool}&apos;, yang hanya ada {count}</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; names staff but no time, so its work is missing from the load</source>
        <translation>&apos;{step}&apos; menamakan staf tetapi tanpa masa, jadi kerjanya tidak dikira dalam beban</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; takes its staff no time, so its work is missing from the load</source>
        <translation>&apos;{step}&apos; tidak mengambil masa stafnya, maka kerjanya tiada dalam beban</translation>
    </message>
    <message>
        <source>Work comes for &apos;{pool}&apos; at hours when nobody of it is on duty</source>
        <translation>Kerja tiba bagi &apos;{pool}&apos; pada waktu tiada sesiapa daripadanya bertugas</translation>
    </message>
    <message>
        <source>Overload</source>
        <translation>Beban berlebihan</translation>
    </message>
    <message>
        <source>Add people, take work away from them, or take less demand.</source>
        <translation>Tambah orang, kurangkan kerja mereka, atau terima kurang permintaan.</translation>
    </message>
    <message>
        <source>High load</source>
        <translation>Beban tinggi</translation>
    </message>
    <message>
        <source>Add people, or take work away from them.</source>
        <translation>Tambah orang, atau kurangkan kerja mereka.</translation>
    </message>
    <message>
        <source>Overload at the busiest time</source>
        <translation>Beban berlebihan pada waktu paling sibuk</translation>
    </message>
    <message>
        <source>Have more people on duty at that time, do hidden work at quieter times, or lead customers there.</source>
        <translation>Tambah orang yang bertugas pada waktu itu, lakukan kerja tersembunyi pada waktu lengang, atau arahkan pelanggan ke waktu lengang.</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation>Kesesakan</translation>
    </message>
    <message>
        <source>To serve more customers begin here; work saved elsewhere does not help.</source>
        <translation>Untuk melayani lebih ramai pelanggan, mulakan di sini; menjimatkan kerja di tempat lain tidak membantu.</translation>
    </message>
    <message>
        <source>Work without staff</source>
        <translation>Kerja tanpa staf</translation>
    </message>
    <message>
        <source>Name the staff that does it, or make it a wait if nobody works meanwhile.</source>
        <translation>Namakan staf yang melakukannya, atau jadikannya langkah menunggu jika tiada sesiapa bekerja sementara itu.</translation>
    </message>
    <message>
        <source>Staff pool without work</source>
        <translation>Kumpulan staf tanpa kerja</translation>
    </message>
    <message>
        <source>Name it at the steps it does, or remove it.</source>
        <translation>Namakannya pada langkah yang dilakukannya, atau buangnya.</translation>
    </message>
    <message>
        <source>Staff pool without people</source>
        <translation>Kumpulan staf tanpa orang</translation>
    </message>
    <message>
        <source>Put people into the pool, or give its steps to another one.</source>
        <translation>Masukkan orang ke dalam kumpulan, atau berikan langkahnya kepada kumpulan lain.</translation>
    </message>
    <message>
        <source>Work comes off duty</source>
        <translation>Kerja tiba di luar waktu bertugas</translation>
    </message>
    <message>
        <source>Have somebody on duty at all hours of the demand, or correct its hours; accept it where the work may wait until then.</source>
        <translation>Pastikan ada orang bertugas pada semua waktu permintaan, atau betulkan waktunya; terima keadaan ini jika kerja boleh menunggu hingga waktu bertugas.</translation>
    </message>
    <message>
        <source>More people at once than there are</source>
        <translation>Lebih ramai orang serentak daripada yang ada</translation>
    </message>
    <message>
        <source>Let fewer people do the step together, or put more into the pool.</source>
        <translation>Kurangkan orang yang melakukan langkah itu bersama-sama, atau tambah orang dalam kumpulan.</translation>
    </message>
    <message>
        <source>Staff without a time</source>
        <translation>Staf tanpa masa</translation>
    </message>
    <message>
        <source>Say how long the step takes, even as an estimate.</source>
        <translation>Nyatakan tempoh langkah itu, walaupun sebagai anggaran.</translation>
    </message>
    <message>
        <source>Nobody owns the lane &apos;{lane}&apos;</source>
        <translation>Tiada pemilik bagi lorong &apos;{lane}&apos;</translation>
    </message>
    <message>
        <source>How long &apos;{step}&apos; takes is not said</source>
        <translation>Tempoh &apos;{step}&apos; tidak dinyatakan</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; has no procedure, and the customer watches</source>
        <translation>&apos;{step}&apos; tiada prosedur, sedangkan pelanggan melihatnya</translation>
    </message>
    <message>
        <source>The stage &apos;{stage}&apos; has no steps</source>
        <translation>Peringkat &apos;{stage}&apos; tiada langkah</translation>
    </message>
    <message>
        <source>The lane &apos;{lane}&apos; has no steps</source>
        <translation>Lorong &apos;{lane}&apos; tiada langkah</translation>
    </message>
    <message>
        <source>How many go each way at &apos;{step}&apos; is not said; the figures take equal shares</source>
        <translation>Bilangan yang mengikut setiap laluan di &apos;{step}&apos; tidak dinyatakan; angka mengandaikan bahagian yang sama</translation>
    </message>
    <message>
        <source>How many customers come is not said, so load and waits are unknown</source>
        <translation>Bilangan pelanggan yang datang tidak dinyatakan, jadi beban dan masa menunggu tidak diketahui</translation>
    </message>
    <message>
        <source>The fail point at &apos;{step}&apos; does not say how it is put right</source>
        <translation>Titik gagal di &apos;{step}&apos; tidak menyatakan cara pemulihannya</translation>
    </message>
    <message>
        <source>When a case goes from &apos;{step}&apos; to &apos;{target}&apos; is not said</source>
        <translation>Tidak dinyatakan bila kes pergi dari &apos;{step}&apos; ke &apos;{target}&apos;</translation>
    </message>
    <message>
        <source>Lane without an owner</source>
        <translation>Lorong tanpa pemilik</translation>
    </message>
    <message>
        <source>Name who answers for the work in this lane.</source>
        <translation>Namakan siapa yang bertanggungjawab atas kerja dalam lorong ini.</translation>
    </message>
    <message>
        <source>Step without a time</source>
        <translation>Langkah tanpa masa</translation>
    </message>
    <message>
        <source>Say how long it takes, even as an estimate: it counts as no time until then.</source>
        <translation>Nyatakan tempohnya, walaupun sebagai anggaran: sehingga itu ia dikira tidak mengambil masa.</translation>
    </message>
    <message>
        <source>Visible step without a procedure</source>
        <translation>Langkah kelihatan tanpa prosedur</translation>
    </message>
    <message>
        <source>Write down how it is done, or where that is written.</source>
        <translation>Tulis cara melakukannya, atau di mana cara itu ditulis.</translation>
    </message>
    <message>
        <source>Stage without steps</source>
        <translation>Peringkat tanpa langkah</translation>
    </message>
    <message>
        <source>Put the steps of this stage into it, or remove it.</source>
        <translation>Masukkan langkah peringkat ini ke dalamnya, atau buangnya.</translation>
    </message>
    <message>
        <source>Lane without steps</source>
        <translation>Lorong tanpa langkah</translation>
    </message>
    <message>
        <source>Put the work of this role into it, or remove it.</source>
        <translation>Masukkan kerja peranan ini ke dalamnya, atau buangnya.</translation>
    </message>
    <message>
        <source>Decision without shares</source>
        <translation>Keputusan tanpa bahagian</translation>
    </message>
    <message>
        <source>Give each way its share of the cases, counted or estimated; one may stay open and takes the rest.</source>
        <translation>Berikan setiap laluan bahagian kesnya, sama ada dikira atau dianggarkan; satu boleh dibiarkan kosong dan mengambil bakinya.</translation>
    </message>
    <message>
        <source>No demand</source>
        <translation>Tiada permintaan</translation>
    </message>
    <message>
        <source>Add a demand: where customers come in, and how many in an hour or a day.</source>
        <translation>Tambah permintaan: di mana pelanggan masuk, dan berapa ramai dalam sejam atau sehari.</translation>
    </message>
    <message>
        <source>Fail point without recovery</source>
        <translation>Titik gagal tanpa pemulihan</translation>
    </message>
    <message>
        <source>Say what is done for the customer when it goes wrong, and who does it.</source>
        <translation>Nyatakan apa yang dilakukan untuk pelanggan apabila berlaku kesilapan, dan siapa yang melakukannya.</translation>
    </message>
    <message>
        <source>Way without a condition</source>
        <translation>Laluan tanpa syarat</translation>
    </message>
    <message>
        <source>Say when this way is taken.</source>
        <translation>Nyatakan bila laluan ini diambil.</translation>
    </message>
    <message>
        <source>&apos;{promise}&apos; cannot be kept: without any waiting {kept} would be done within {within}; the target is {target}</source>
        <translation>&apos;{promise}&apos; tidak dapat ditepati: tanpa sebarang masa menunggu, {kept} selesai dalam {within}; sasarannya {target}</translation>
    </message>
    <message>
        <source>&apos;{promise}&apos; cannot be kept, even without any waiting</source>
        <translation>&apos;{promise}&apos; tidak dapat ditepati, walaupun tanpa sebarang masa menunggu</translation>
    </message>
    <message>
        <source>&apos;{promise}&apos; promises {within}, but the work alone takes {least}</source>
        <translation>&apos;{promise}&apos; menjanjikan {within}, tetapi kerjanya sahaja mengambil {least}</translation>
    </message>
    <message>
        <source>&apos;{promise}&apos; cannot be kept for {target}: nobody is in {pools}</source>
        <translation>&apos;{promise}&apos; tidak dapat ditepati bagi {target}: tiada sesiapa dalam {pools}</translation>
    </message>
    <message>
        <source>&apos;{promise}&apos; cannot be kept for {target}: work comes in faster than it is done</source>
        <translation>&apos;{promise}&apos; tidak dapat ditepati bagi {target}: kerja tiba lebih cepat daripada disiapkan</translation>
    </message>
    <message>
        <source>&apos;{promise}&apos; is kept for {kept} of the customers; the target is {target}</source>
        <translation>&apos;{promise}&apos; ditepati bagi {kept} daripada pelanggan; sasarannya {target}</translation>
    </message>
    <message>
        <source>Promise {limit} instead, or take work, waiting or demand off the way: see the figures of the promise.</source>
        <translation>Janjikan {limit}, atau kurangkan kerja, masa menunggu atau permintaan di sepanjang laluan: lihat angka bagi janji ini.</translation>
    </message>
    <message>
        <source>&apos;{promise}&apos; promises {within}, but {enough} would be kept for {target} as well</source>
        <translation>&apos;{promise}&apos; menjanjikan {within}, tetapi {enough} juga dapat ditepati bagi {target}</translation>
    </message>
    <message>
        <source>The figures cannot tell whether &apos;{promise}&apos; is kept</source>
        <translation>Angka tidak dapat memastikan sama ada &apos;{promise}&apos; ditepati</translation>
    </message>
    <message>
        <source>&apos;{promise}&apos; runs from &apos;{first}&apos; to &apos;{last}&apos;, but no way leads there</source>
        <translation>&apos;{promise}&apos; bermula dari &apos;{first}&apos; hingga &apos;{last}&apos;, tetapi tiada laluan ke situ</translation>
    </message>
    <message>
        <source>The wait at &apos;{step}&apos; is {wait} on average; bearable are {bearable}</source>
        <translation>Masa menunggu di &apos;{step}&apos; ialah {wait} secara purata; had yang wajar ialah {bearable}</translation>
    </message>
    <message>
        <source>&apos;{promise}&apos; is measured at &apos;{step}&apos;, which the customer does not see</source>
        <translation>&apos;{promise}&apos; diukur di &apos;{step}&apos;, yang tidak dilihat pelanggan</translation>
    </message>
    <message>
        <source>&apos;{promise}&apos; is kept for {kept} on average, but at the busiest time the queue builds up faster than it is served</source>
        <translation>&apos;{promise}&apos; ditepati bagi {kept} secara purata, tetapi pada waktu paling sibuk barisan menunggu bertambah lebih cepat daripada dilayani</translation>
    </message>
    <message>
        <source>&apos;{promise}&apos; is kept for {kept} on average, but at the busiest time for {peak}; the target is {target}</source>
        <translation>&apos;{promise}&apos; ditepati bagi {kept} secara purata, tetapi pada waktu paling sibuk bagi {peak}; sasarannya {target}</translation>
    </message>
    <message>
        <source>Promise that cannot be kept</source>
        <translation>Janji yang tidak dapat ditepati</translation>
    </message>
    <message>
        <source>Promise more time, make the steps quicker, or take steps out of the way.</source>
        <translation>Janjikan masa lebih panjang, percepatkan langkah, atau keluarkan langkah daripada laluan.</translation>
    </message>
    <message>
        <source>Missed promise</source>
        <translation>Janji tidak ditepati</translation>
    </message>
    <message>
        <source>Add people where the wait is, take work off the way, or promise more time.</source>
        <translation>Tambah orang di tempat pelanggan menunggu, kurangkan kerja pada laluan, atau janjikan masa lebih panjang.</translation>
    </message>
    <message>
        <source>Loose promise</source>
        <translation>Janji longgar</translation>
    </message>
    <message>
        <source>Promise less time: a standard that nobody can miss invites nobody to do well.</source>
        <translation>Janjikan masa lebih singkat: piawaian yang pasti dicapai tidak mendorong sesiapa berusaha.</translation>
    </message>
    <message>
        <source>Promise that the figures cannot judge</source>
        <translation>Janji yang tidak dapat dinilai oleh angka</translation>
    </message>
    <message>
        <source>Give the steps on the way times and staff, and the process a demand; the figures say what is missing.</source>
        <translation>Berikan masa dan staf kepada langkah pada laluan, dan permintaan kepada proses; angka menyatakan apa yang kurang.</translation>
    </message>
    <message>
        <source>Promise between steps that no way joins</source>
        <translation>Janji antara langkah yang tidak dihubungkan oleh laluan</translation>
    </message>
    <message>
        <source>Choose a first step from which the last one can be reached, or draw the missing flow.</source>
        <translation>Pilih langkah pertama yang dapat sampai ke langkah terakhir, atau lukis aliran yang tiada.</translation>
    </message>
    <message>
        <source>Wait longer than bearable</source>
        <translation>Masa menunggu melebihi had wajar</translation>
    </message>
    <message>
        <source>Add people here, make the step quicker, or give the customer something to do meanwhile and say how long it takes.</source>
        <translation>Tambah orang di sini, percepatkan langkah, atau beri pelanggan sesuatu untuk dilakukan sementara itu dan beritahu tempohnya.</translation>
    </message>
    <message>
        <source>Promise measured out of sight</source>
        <translation>Janji diukur di luar pandangan</translation>
    </message>
    <message>
        <source>Measure from and to moments that the customer notices.</source>
        <translation>Ukur dari dan hingga detik yang disedari pelanggan.</translation>
    </message>
    <message>
        <source>Promise missed at the busiest time</source>
        <translation>Janji tidak ditepati pada waktu paling sibuk</translation>
    </message>
    <message>
        <source>Have more people on duty at that time, do hidden work at quieter times, lead customers there, or promise more time.</source>
        <translation>Tambah orang yang bertugas pada waktu itu, lakukan kerja tersembunyi pada waktu lengang, arahkan pelanggan ke waktu lengang, atau janjikan masa lebih panjang.</translation>
    </message>
    <message>
        <source>The process has no start</source>
        <translation>Proses tiada langkah mula</translation>
    </message>
    <message>
        <source>The process has no end</source>
        <translation>Proses tiada langkah tamat</translation>
    </message>
    <message>
        <source>No customer can get to &apos;{step}&apos;</source>
        <translation>Tiada pelanggan dapat sampai ke &apos;{step}&apos;</translation>
    </message>
    <message>
        <source>No customer can get to &apos;{step}&apos; and the step behind it</source>
        <translation>Tiada pelanggan dapat sampai ke &apos;{step}&apos; dan langkah selepasnya</translation>
    </message>
    <message>
        <source>No customer can get to &apos;{step}&apos; and the {count} steps behind it</source>
        <translation>Tiada pelanggan dapat sampai ke &apos;{step}&apos; dan {count} langkah selepasnya</translation>
    </message>
    <message>
        <source>Nothing follows &apos;{step}&apos;</source>
        <translation>Tiada apa-apa selepas &apos;{step}&apos;</translation>
    </message>
    <message>
        <source>The ways out of &apos;{step}&apos; add up to {total}, not to 100 %</source>
        <translation>Jumlah laluan keluar dari &apos;{step}&apos; ialah {total}, bukan 100 %</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; has a way out without a share, and the others already take {total}</source>
        <translation>&apos;{step}&apos; mempunyai laluan keluar tanpa bahagian, sedangkan yang lain sudah mengambil {total}</translation>
    </message>
    <message>
        <source>The ways out of &apos;{step}&apos; add up to {total} for &apos;{demand}&apos;; all of them must make 100 %</source>
        <translation>Jumlah laluan keluar dari &apos;{step}&apos; ialah {total} bagi &apos;{demand}&apos;; kesemuanya mesti berjumlah 100 %</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; has only one way out</source>
        <translation>&apos;{step}&apos; hanya mempunyai satu laluan keluar</translation>
    </message>
    <message>
        <source>The ways that &apos;{step}&apos; opens never join</source>
        <translation>Laluan yang dibuka oleh &apos;{step}&apos; tidak pernah bercantum</translation>
    </message>
    <message>
        <source>No way leads out of the loop {steps}</source>
        <translation>Tiada laluan keluar dari gelung {steps}</translation>
    </message>
    <message>
        <source>Only one flow leads to the join &apos;{step}&apos;</source>
        <translation>Hanya satu aliran menuju ke cantuman &apos;{step}&apos;</translation>
    </message>
    <message>
        <source>A flow leaves the end &apos;{step}&apos; for &apos;{target}&apos;</source>
        <translation>Satu aliran keluar dari langkah tamat &apos;{step}&apos; ke &apos;{target}&apos;</translation>
    </message>
    <message>
        <source>A flow leads from &apos;{step}&apos; back into the start &apos;{target}&apos;</source>
        <translation>Satu aliran menuju dari &apos;{step}&apos; kembali ke langkah mula &apos;{target}&apos;</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; is no decision and yet has {count} ways out, among which the cases are split</source>
        <translation>&apos;{step}&apos; bukan keputusan tetapi mempunyai {count} laluan keluar, dan kes dibahagikan antaranya</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; is no decision and yet has {count} ways out; the cases are split equally among them</source>
        <translation>&apos;{step}&apos; bukan keputusan tetapi mempunyai {count} laluan keluar; kes dibahagikan sama rata antaranya</translation>
    </message>
    <message>
        <source>The scenario &apos;{scenario}&apos; cannot be applied: its change {number} does not fit</source>
        <translation>Senario &apos;{scenario}&apos; tidak dapat digunakan: perubahannya yang ke-{number} tidak sesuai</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; goes on until a time, which only a wait that needs no staff can</source>
        <translation>&apos;{step}&apos; berlanjutan sehingga sesuatu waktu, yang hanya boleh bagi menunggu tanpa staf</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; links to &apos;{link}&apos;, which is no step that work passes, and no file</source>
        <translation>&apos;{step}&apos; berpaut ke &apos;{link}&apos;, yang bukan langkah yang dilalui kerja dan bukan fail</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; links to &apos;{target}&apos;, which is no start</source>
        <translation>&apos;{step}&apos; berpaut ke &apos;{target}&apos;, yang bukan permulaan</translation>
    </message>
    <message>
        <source>Let the link name a document that can be read, in the folder of this one or below it. Until then give the link the time that the process takes.</source>
        <translation>Biar pautan menamakan dokumen yang boleh dibaca, dalam folder dokumen ini atau di bawahnya. Sementara itu, berikan pautan itu masa yang diambil oleh proses.</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; leads to a linked process and has several ways on</source>
        <translation>&apos;{step}&apos; menuju ke proses berpaut dan mempunyai beberapa laluan seterusnya</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; leads to {file}, where &apos;{other}&apos; is followed to &apos;{link}&apos;, but {why}</source>
        <translation>&apos;{step}&apos; membawa ke {file}, di mana &apos;{other}&apos; diikuti ke &apos;{link}&apos;, tetapi {why}</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; leads to {file}, where &apos;{other}&apos; takes the time given on it and does not follow its link &apos;{link}&apos;: {why}</source>
        <translation>&apos;{step}&apos; membawa ke {file}, di mana &apos;{other}&apos; mengambil masa yang dinyatakan padanya dan tidak mengikuti pautannya &apos;{link}&apos;: {why}</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; is followed to &apos;{link}&apos;, but {why}</source>
        <translation>&apos;{step}&apos; diikuti ke &apos;{link}&apos;, tetapi {why}</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; takes the time given on it and does not follow its link &apos;{link}&apos;: {why}</source>
        <translation>&apos;{step}&apos; mengambil masa yang dinyatakan padanya dan tidak mengikuti pautannya &apos;{link}&apos;: {why}</translation>
    </message>
    <message>
        <source>No start</source>
        <translation>Tiada langkah mula</translation>
    </message>
    <message>
        <source>Add a start, or a demand that names the step where customers come in.</source>
        <translation>Tambah langkah mula, atau permintaan yang menamakan langkah tempat pelanggan masuk.</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Tiada langkah tamat</translation>
    </message>
    <message>
        <source>Add an end after the last step, or a link to the process that goes on from there.</source>
        <translation>Tambah langkah tamat selepas langkah terakhir, atau pautan ke proses yang bersambung dari situ.</translation>
    </message>
    <message>
        <source>Unreachable step</source>
        <translation>Langkah tidak tercapai</translation>
    </message>
    <message>
        <source>Draw a flow to it from the step before it, or make it a start if customers come in here.</source>
        <translation>Lukis aliran kepadanya dari langkah sebelumnya, atau jadikannya langkah mula jika pelanggan masuk di sini.</translation>
    </message>
    <message>
        <source>Dead end</source>
        <translation>Jalan mati</translation>
    </message>
    <message>
        <source>Draw a flow to what follows, or to an end.</source>
        <translation>Lukis aliran ke langkah seterusnya, atau ke langkah tamat.</translation>
    </message>
    <message>
        <source>Shares do not add up</source>
        <translation>Jumlah bahagian tidak tepat</translation>
    </message>
    <message>
        <source>Change the shares so that all ways out together make up 100 %.</source>
        <translation>Ubah bahagian supaya semua laluan keluar berjumlah 100 %.</translation>
    </message>
    <message>
        <source>Only one way out</source>
        <translation>Hanya satu laluan keluar</translation>
    </message>
    <message>
        <source>Draw the other ways out, or make it an activity.</source>
        <translation>Lukis laluan keluar yang lain, atau jadikannya aktiviti.</translation>
    </message>
    <message>
        <source>Fork without join</source>
        <translation>Cabangan tanpa cantuman</translation>
    </message>
    <message>
        <source>Lead the parallel ways into a join where the work has to wait for all of them.</source>
        <translation>Satukan laluan selari pada cantuman di tempat kerja perlu menunggu semuanya.</translation>
    </message>
    <message>
        <source>Loop without a way out</source>
        <translation>Gelung tanpa jalan keluar</translation>
    </message>
    <message>
        <source>Add a decision inside the loop with a way that leaves it.</source>
        <translation>Tambah keputusan di dalam gelung dengan laluan yang keluar daripadanya.</translation>
    </message>
    <message>
        <source>Join of a single flow</source>
        <translation>Cantuman satu aliran</translation>
    </message>
    <message>
        <source>Lead the other parallel ways into it, or remove the join.</source>
        <translation>Satukan laluan selari yang lain padanya, atau buang cantuman itu.</translation>
    </message>
    <message>
        <source>Flow out of an end or into a start</source>
        <translation>Aliran keluar dari langkah tamat atau masuk ke langkah mula</translation>
    </message>
    <message>
        <source>Make the end or the start an activity, or lead the flow to another step.</source>
        <translation>Jadikan langkah tamat atau langkah mula itu aktiviti, atau alihkan aliran ke langkah lain.</translation>
    </message>
    <message>
        <source>Several ways out of a step that does not decide</source>
        <translation>Beberapa laluan keluar dari langkah yang bukan keputusan</translation>
    </message>
    <message>
        <source>Make it a decision with a share for each way, or a fork if each case takes all ways at once.</source>
        <translation>Jadikannya keputusan dengan bahagian bagi setiap laluan, atau cabangan jika setiap kes mengikut semua laluan serentak.</translation>
    </message>
    <message>
        <source>Scenario that cannot be applied</source>
        <translation>Senario yang tidak dapat digunakan</translation>
    </message>
    <message>
        <source>Change the scenario so that it fits the document as it is now, or remove this change from it.</source>
        <translation>Ubah senario supaya sesuai dengan dokumen yang ada sekarang, atau buang perubahan ini daripadanya.</translation>
    </message>
    <message>
        <source>Until at a step that does not wait</source>
        <translation>Masa tamat pada langkah yang tidak menunggu</translation>
    </message>
    <message>
        <source>Put a wait before or after the step, and let that end at the time; or take the time away.</source>
        <translation>Letakkan langkah menunggu sebelum atau selepas langkah itu dan biar ia tamat pada waktu itu; atau buang waktu itu.</translation>
    </message>
    <message>
        <source>Link that cannot be followed</source>
        <translation>Pautan yang tidak dapat diikuti</translation>
    </message>
    <message>
        <source>Let the link name a start of this document or a file, and let one step at the most follow it.</source>
        <translation>Biar pautan menamakan permulaan dokumen ini atau fail, dan paling banyak satu langkah mengikutinya.</translation>
    </message>
    <message>
        <source>There is no check &apos;{check}&apos; to suppress</source>
        <translation>Tiada semakan &apos;{check}&apos; untuk diketepikan</translation>
    </message>
    <message>
        <source>The suppression of {check} ({reason}) is not needed</source>
        <translation>Pengetepian {check} ({reason}) tidak diperlukan</translation>
    </message>
    <message>
        <source>Suppression that is not needed</source>
        <translation>Pengetepian yang tidak diperlukan</translation>
    </message>
    <message>
        <source>Remove it, so that it does not hide the next defect.</source>
        <translation>Buangnya supaya ia tidak menyembunyikan kecacatan seterusnya.</translation>
    </message>
    <message>
        <source>The customer does &apos;{step}&apos; and yet is said not to see it</source>
        <translation>Pelanggan melakukan &apos;{step}&apos; tetapi dikatakan tidak melihatnya</translation>
    </message>
    <message>
        <source>Customers come in at &apos;{step}&apos;, which they do not see</source>
        <translation>Pelanggan masuk di &apos;{step}&apos;, yang tidak mereka lihat</translation>
    </message>
    <message>
        <source>The customer sees &apos;{step}&apos; though &apos;{lane}&apos; works behind the line of visibility</source>
        <translation>Pelanggan melihat &apos;{step}&apos; walaupun &apos;{lane}&apos; bekerja di belakang garis keterlihatan</translation>
    </message>
    <message>
        <source>The customer does not see &apos;{step}&apos; though &apos;{lane}&apos; is front office</source>
        <translation>Pelanggan tidak melihat &apos;{step}&apos; walaupun &apos;{lane}&apos; ialah pejabat hadapan</translation>
    </message>
    <message>
        <source>The moment of truth &apos;{step}&apos; has no evidence</source>
        <translation>Detik penentu &apos;{step}&apos; tiada bukti fizikal</translation>
    </message>
    <message>
        <source>The customer&apos;s step &apos;{step}&apos; leads straight to &apos;{target}&apos;, which the customer does not see</source>
        <translation>Langkah pelanggan &apos;{step}&apos; terus menuju ke &apos;{target}&apos;, yang tidak dilihat pelanggan</translation>
    </message>
    <message>
        <source>A case is handed from lane to lane {count} times, most often from &apos;{one}&apos; to &apos;{other}&apos;</source>
        <translation>Satu kes diserahkan dari lorong ke lorong {count} kali, paling kerap dari &apos;{one}&apos; ke &apos;{other}&apos;</translation>
    </message>
    <message>
        <source>A case crosses &apos;{line}&apos; {count} times</source>
        <translation>Satu kes melintasi &apos;{line}&apos; {count} kali</translation>
    </message>
    <message>
        <source>At no step does the customer meet the evidence &apos;{step}&apos;</source>
        <translation>Tiada langkah tempat pelanggan menemui bukti fizikal &apos;{step}&apos;</translation>
    </message>
    <message>
        <source>The customer does not see the evidence &apos;{step}&apos;</source>
        <translation>Pelanggan tidak melihat bukti fizikal &apos;{step}&apos;</translation>
    </message>
    <message>
        <source>Hidden customer step</source>
        <translation>Langkah pelanggan yang tersembunyi</translation>
    </message>
    <message>
        <source>Leave the visibility to the band, or move the step to the lane of those who really do it.</source>
        <translation>Biarkan keterlihatan kepada jalur, atau alihkan langkah ke lorong mereka yang sebenarnya melakukannya.</translation>
    </message>
    <message>
        <source>Back-office step that the customer sees</source>
        <translation>Langkah pejabat belakang yang dilihat pelanggan</translation>
    </message>
    <message>
        <source>If it is meant to be seen, suppress this with the reason and give it a procedure; if not, leave it to the band.</source>
        <translation>Jika ia memang untuk dilihat, ketepikan dapatan ini dengan sebabnya dan berikan prosedur; jika tidak, biarkan kepada jalur.</translation>
    </message>
    <message>
        <source>Front-office step that is hidden</source>
        <translation>Langkah pejabat hadapan yang tersembunyi</translation>
    </message>
    <message>
        <source>Tell the customer what goes on meanwhile, do it in sight, or move it to the back office.</source>
        <translation>Beritahu pelanggan apa yang berlaku sementara itu, lakukannya di hadapan mereka, atau alihkannya ke pejabat belakang.</translation>
    </message>
    <message>
        <source>Moment of truth without evidence</source>
        <translation>Detik penentu tanpa bukti fizikal</translation>
    </message>
    <message>
        <source>Name the physical things that the customer meets here: a form, a screen, a room, a bill.</source>
        <translation>Namakan benda fizikal yang ditemui pelanggan di sini: borang, skrin, bilik, bil.</translation>
    </message>
    <message>
        <source>Customer leads straight to hidden work</source>
        <translation>Pelanggan terus menuju ke kerja tersembunyi</translation>
    </message>
    <message>
        <source>Put a front-office step or a screen between them, so that somebody answers the customer.</source>
        <translation>Letakkan langkah pejabat hadapan atau skrin di antaranya, supaya ada yang menjawab pelanggan.</translation>
    </message>
    <message>
        <source>Many hand-offs</source>
        <translation>Terlalu banyak serahan</translation>
    </message>
    <message>
        <source>Let one role do neighbouring steps; each hand-off is a chance to wait and to lose information.</source>
        <translation>Biar satu peranan melakukan langkah yang berjiran; setiap serahan boleh menyebabkan kelewatan dan kehilangan maklumat.</translation>
    </message>
    <message>
        <source>Many crossings of the line of visibility</source>
        <translation>Garis keterlihatan terlalu kerap dilintasi</translation>
    </message>
    <message>
        <source>Gather the hidden work in fewer, longer pieces, or give the front office what it needs to finish alone.</source>
        <translation>Kumpulkan kerja tersembunyi dalam bahagian yang lebih sedikit dan lebih panjang, atau beri pejabat hadapan apa yang diperlukan untuk menyiapkannya sendiri.</translation>
    </message>
    <message>
        <source>Evidence that nobody meets</source>
        <translation>Bukti fizikal yang tidak ditemui sesiapa</translation>
    </message>
    <message>
        <source>Name it at the steps where the customer meets it, or remove it.</source>
        <translation>Namakannya pada langkah tempat pelanggan menemuinya, atau buangnya.</translation>
    </message>
    <message>
        <source>Hidden evidence</source>
        <translation>Bukti fizikal yang tersembunyi</translation>
    </message>
    <message>
        <source>Move it to the evidence band, or make it an activity if it is work and not a thing to see.</source>
        <translation>Alihkannya ke jalur bukti fizikal, atau jadikannya aktiviti jika ia kerja dan bukan benda untuk dilihat.</translation>
    </message>
    <message>
        <source>Check {code} failed by a mistake in the program; what it would find is not known</source>
        <translation>Semakan {code} gagal kerana kesilapan dalam program; apa yang akan ditemuinya tidak diketahui</translation>
    </message>
    <message>
        <source>Your document is not to blame, and all other checks were made. Please report {code} with the lines of the log that name it.</source>
        <translation>Dokumen anda tidak bersalah, dan semua semakan lain telah dibuat. Sila laporkan {code} bersama baris log yang menamakannya.</translation>
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source>Name of a new one</source>
        <translation>Nama untuk yang baharu</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Try a change in a scenario before it is made</source>
        <translation>Cuba perubahan dalam senario sebelum dilakukan</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Ke atas</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ke bawah</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Padam</translation>
    </message>
    <message>
        <source>Draw a step first: this begins and ends at one</source>
        <translation>Lukis langkah dahulu: ini bermula dan berakhir pada langkah</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Seksyen</translation>
    </message>
    <message>
        <source>Which part of the document to edit</source>
        <translation>Seksyen dokumen yang hendak disunting</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Dokumen</translation>
    </message>
</context>
<context>
    <name>drawing</name>
    <message>
        <source>Step that the customer sees</source>
        <translation>Langkah yang dilihat pelanggan</translation>
    </message>
    <message>
        <source>Hidden from the customer</source>
        <translation>Tersembunyi daripada pelanggan</translation>
    </message>
    <message>
        <source>Fail point</source>
        <translation>Titik gagal</translation>
    </message>
    <message>
        <source>Wait point</source>
        <translation>Titik menunggu</translation>
    </message>
    <message>
        <source>Customers leave who have waited too long</source>
        <translation>Pelanggan yang menunggu terlalu lama akan pergi</translation>
    </message>
    <message>
        <source>Critical moment of truth</source>
        <translation>Detik penentu kritikal</translation>
    </message>
    <message>
        <source>Flow, with its share of the cases</source>
        <translation>Aliran, dengan bahagian kesnya</translation>
    </message>
    <message>
        <source>Share that depends on the customers</source>
        <translation>Bahagian yang bergantung pada pelanggan</translation>
    </message>
    <message>
        <source>Evidence that the customer meets</source>
        <translation>Bukti fizikal yang ditemui pelanggan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Staff busy {low} % or more: the queue grows</source>
        <translation>Staf sibuk {low} % atau lebih: barisan menunggu bertambah</translation>
    </message>
    <message>
        <source>Staff busy {low} to {high} %</source>
        <translation>Staf sibuk {low} hingga {high} %</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bukti fizikal</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Front office</source>
        <translation>Pejabat hadapan</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>Pejabat belakang</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Sokongan</translation>
    </message>
    <message>
        <source>Acquire</source>
        <translation>Dapatkan</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>Layani</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Kembangkan</translation>
    </message>
    <message>
        <source>Retain</source>
        <translation>Kekalkan</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mula</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Tamat</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>Fork: all ways are taken</source>
        <translation>Cabangan: semua laluan diambil</translation>
    </message>
    <message>
        <source>Join: all ways are awaited</source>
        <translation>Cantuman: semua laluan ditunggu</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Physical evidence</source>
        <translation>Bukti fizikal</translation>
    </message>
    <message>
        <source>Link to another process</source>
        <translation>Pautan ke proses lain</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation>Kesesakan</translation>
    </message>
</context>
<context>
    <name>editors</name>
    <message>
        <source>a currency is three capital letters, such as EUR</source>
        <translation>mata wang ialah tiga huruf besar, seperti EUR</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(tiada)</translation>
    </message>
    <message>
        <source>As the band says</source>
        <translation>Mengikut jalur</translation>
    </message>
    <message>
        <source>Yes, set by hand</source>
        <translation>Ya, ditetapkan sendiri</translation>
    </message>
    <message>
        <source>No, set by hand</source>
        <translation>Tidak, ditetapkan sendiri</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>choose a step</source>
        <translation>pilih langkah</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hingga</translation>
    </message>
    <message>
        <source>when</source>
        <translation>apabila</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Apabila</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Bahagian</translation>
    </message>
    <message>
        <source>By customers</source>
        <translation>Mengikut pelanggan</translation>
    </message>
    <message>
        <source>Give each kind of customers a share of its own</source>
        <translation>Beri setiap jenis pelanggan bahagiannya sendiri</translation>
    </message>
    <message>
        <source>give at least one kind of customers a share</source>
        <translation>beri bahagian kepada sekurang-kurangnya satu jenis pelanggan</translation>
    </message>
    <message>
        <source>The shares make up {share}</source>
        <translation>Jumlah bahagian ialah {share}</translation>
    </message>
    <message>
        <source>choose the step that follows</source>
        <translation>pilih langkah seterusnya</translation>
    </message>
    <message>
        <source>Add flow</source>
        <translation>Tambah aliran</translation>
    </message>
    <message>
        <source>two flows lead to the same step</source>
        <translation>dua aliran menuju ke langkah yang sama</translation>
    </message>
    <message>
        <source>choose at least one day</source>
        <translation>pilih sekurang-kurangnya satu hari</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kadar</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Tambah waktu</translation>
    </message>
    <message>
        <source>A break is the time between two entries</source>
        <translation>Rehat ialah masa antara dua entri</translation>
    </message>
    <message>
        <source>on duty</source>
        <translation>bertugas</translation>
    </message>
    <message>
        <source>{hours} h a week</source>
        <translation>{hours} j seminggu</translation>
    </message>
    <message>
        <source>Some hours stand here twice; they count once</source>
        <translation>Ada jam yang tertulis dua kali; ia dikira sekali</translation>
    </message>
    <message>
        <source>Add hours with a rate of their own</source>
        <translation>Tambah waktu dengan kadar tersendiri</translation>
    </message>
    <message>
        <source>{count} a week, at most {rate}</source>
        <translation>{count} seminggu, paling banyak {rate}</translation>
    </message>
    <message>
        <source>Some hours stand here twice; their rates add up</source>
        <translation>Ada jam yang tertulis dua kali; kadarnya dijumlahkan</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>beberapa nilai</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Apa yang berubah</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Yang mana</translation>
    </message>
    <message>
        <source>Its attribute</source>
        <translation>Atributnya</translation>
    </message>
    <message>
        <source>Leave out a step</source>
        <translation>Tinggalkan satu langkah</translation>
    </message>
    <message>
        <source>Add the change</source>
        <translation>Tambah perubahan</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>Buang entri ini</translation>
    </message>
    <message>
        <source>choose a pool</source>
        <translation>pilih kumpulan</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Kumpulan</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a number of people from 1 up</source>
        <translation>&apos;{text}&apos; bukan bilangan orang dari 1 ke atas</translation>
    </message>
    <message>
        <source>Add staff</source>
        <translation>Tambah staf</translation>
    </message>
    <message>
        <source>a pool stands here twice</source>
        <translation>satu kumpulan disebut dua kali di sini</translation>
    </message>
    <message>
        <source>(no time given)</source>
        <translation>(tiada masa diberikan)</translation>
    </message>
    <message>
        <source>Mean {mean}, standard deviation {sd}</source>
        <translation>Purata {mean}, sisihan piawai {sd}</translation>
    </message>
    <message>
        <source>Then goes to</source>
        <translation>Kemudian pergi ke</translation>
    </message>
    <message>
        <source>(waits as long as it takes)</source>
        <translation>(menunggu selama yang perlu)</translation>
    </message>
    <message>
        <source>choose the step where they go then</source>
        <translation>pilih langkah yang mereka tuju kemudian</translation>
    </message>
    <message>
        <source>say in the first line what it is</source>
        <translation>nyatakan perkaranya pada baris pertama</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>Apa yang silap</translation>
    </message>
    <message>
        <source>Put right by</source>
        <translation>Dipulihkan dengan</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Apa yang ditunggu</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Paling lama</translation>
    </message>
    <message>
        <source>Cases, up to</source>
        <translation>Kes, sehingga</translation>
    </message>
    <message>
        <source>At the latest after</source>
        <translation>Selewat-lewatnya selepas</translation>
    </message>
    <message>
        <source>No simulation knows a batch of customers who lose patience; keep one of the two</source>
        <translation>Tiada simulasi mengenali kelompok pelanggan yang hilang kesabaran; simpan salah satu daripadanya</translation>
    </message>
    <message>
        <source>Fewer cases wait until the batch is full, however long that takes</source>
        <translation>Kes yang kurang menunggu sehingga kelompok penuh, walau berapa lama</translation>
    </message>
    <message>
        <source>e.g. {example}</source>
        <translation>cth. {example}</translation>
    </message>
    <message>
        <source>With nobody in the pool its work is never done</source>
        <translation>Jika tiada sesiapa dalam kumpulan, kerjanya tidak akan siap</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <source>Choose a CSV file beside the document</source>
        <translation>Pilih fail CSV di sebelah dokumen</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>Pilih fail CSV</translation>
    </message>
    <message>
        <source>{name} does not stand beside the document</source>
        <translation>{name} tiada di sebelah dokumen</translation>
    </message>
    <message>
        <source>A document names only files beside it, so that both can be handed on together.</source>
        <translation>Dokumen hanya menamakan fail di sebelahnya, supaya kedua-duanya boleh diserahkan bersama.</translation>
    </message>
    <message>
        <source>Copy it there</source>
        <translation>Salin ke situ</translation>
    </message>
    <message>
        <source>There is another {name} beside the document. Give one of them another name.</source>
        <translation>Ada {name} lain di sebelah dokumen. Beri nama lain kepada salah satunya.</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Baris {number}</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>Minggu</translation>
    </message>
    <message>
        <source>{count} arrivals in {days} days</source>
        <translation>{count} ketibaan dalam {days} hari</translation>
    </message>
    <message>
        <source>times stand here and in a file; keep one of them</source>
        <translation>waktu ada di sini dan dalam fail; simpan satu sahaja</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} kali</translation>
    </message>
    <message>
        <source>Times of day, one after the other</source>
        <translation>Waktu dalam sehari, satu demi satu</translation>
    </message>
    <message>
        <source>Add times</source>
        <translation>Tambah waktu</translation>
    </message>
    <message>
        <source>{count} a week</source>
        <translation>{count} seminggu</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tiada</translation>
    </message>
    <message>
        <source>At a rate</source>
        <translation>Pada satu kadar</translation>
    </message>
    <message>
        <source>At the same times each week</source>
        <translation>Pada waktu yang sama setiap minggu</translation>
    </message>
    <message>
        <source>As a file says</source>
        <translation>Seperti dalam fail</translation>
    </message>
    <message>
        <source>Customers come</source>
        <translation>Pelanggan datang</translation>
    </message>
    <message>
        <source>The document changes once the chosen way has a value; that takes the place of the other ways</source>
        <translation>Dokumen berubah apabila cara yang dipilih mempunyai nilai; nilai itu menggantikan cara yang lain</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Waktu dalam sehari</translation>
    </message>
    <message>
        <source>When {schedule} is open</source>
        <translation>Apabila {schedule} dibuka</translation>
    </message>
    <message>
        <source>(when its time is over)</source>
        <translation>(apabila masanya tamat)</translation>
    </message>
    <message>
        <source>At a time of day</source>
        <translation>Pada waktu dalam sehari</translation>
    </message>
</context>
<context>
    <name>edits</name>
    <message>
        <source>Add stage</source>
        <translation>Tambah peringkat</translation>
    </message>
    <message>
        <source>Add lane</source>
        <translation>Tambah lorong</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>Tambah garis</translation>
    </message>
    <message>
        <source>Add staff pool</source>
        <translation>Tambah kumpulan staf</translation>
    </message>
    <message>
        <source>Add schedule</source>
        <translation>Tambah jadual</translation>
    </message>
    <message>
        <source>Add demand</source>
        <translation>Tambah permintaan</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Tambah nota</translation>
    </message>
    <message>
        <source>Add promise</source>
        <translation>Tambah janji</translation>
    </message>
    <message>
        <source>Add scenario</source>
        <translation>Tambah senario</translation>
    </message>
    <message>
        <source>Add walk-through</source>
        <translation>Tambah jejak langkah</translation>
    </message>
    <message>
        <source>Delete stage</source>
        <translation>Padam peringkat</translation>
    </message>
    <message>
        <source>Delete lane</source>
        <translation>Padam lorong</translation>
    </message>
    <message>
        <source>Delete line</source>
        <translation>Padam garis</translation>
    </message>
    <message>
        <source>Delete staff pool</source>
        <translation>Padam kumpulan staf</translation>
    </message>
    <message>
        <source>Delete schedule</source>
        <translation>Padam jadual</translation>
    </message>
    <message>
        <source>Delete demand</source>
        <translation>Padam permintaan</translation>
    </message>
    <message>
        <source>Delete step</source>
        <translation>Padam langkah</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Padam nota</translation>
    </message>
    <message>
        <source>Delete promise</source>
        <translation>Padam janji</translation>
    </message>
    <message>
        <source>Delete scenario</source>
        <translation>Padam senario</translation>
    </message>
    <message>
        <source>Delete walk-through</source>
        <translation>Padam jejak langkah</translation>
    </message>
    <message>
        <source>Delete flow</source>
        <translation>Padam aliran</translation>
    </message>
    <message>
        <source>Add element</source>
        <translation>Tambah unsur</translation>
    </message>
    <message>
        <source>Delete {count} elements</source>
        <translation>Padam {count} unsur</translation>
    </message>
    <message>
        <source>Rename to {name}</source>
        <translation>Namakan semula kepada {name}</translation>
    </message>
    <message>
        <source>Change {field}</source>
        <translation>Ubah {field}</translation>
    </message>
    <message>
        <source>These elements have no &apos;{attribute}&apos;. Choose an attribute that all of them have.</source>
        <translation>Unsur ini tiada &apos;{attribute}&apos;. Pilih atribut yang ada pada semuanya.</translation>
    </message>
    <message>
        <source>Reorder</source>
        <translation>Susun semula</translation>
    </message>
    <message>
        <source>Change the document&apos;s {attribute}</source>
        <translation>Ubah {attribute} dokumen</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a currency. Write its three capital letters, such as EUR.</source>
        <translation>&apos;{text}&apos; bukan mata wang. Tulis tiga huruf besarnya, seperti EUR.</translation>
    </message>
    <message>
        <source>Keep the print settings</source>
        <translation>Simpan tetapan cetakan</translation>
    </message>
    <message>
        <source>Suppress {check}</source>
        <translation>Ketepikan {check}</translation>
    </message>
    <message>
        <source>A suppression needs a reason. Write why the finding is accepted.</source>
        <translation>Pengetepian memerlukan sebab. Tulis mengapa dapatan ini diterima.</translation>
    </message>
    <message>
        <source>Show {check} again</source>
        <translation>Tunjukkan {check} semula</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Sambungkan</translation>
    </message>
    <message>
        <source>Reconnect flow</source>
        <translation>Sambung semula aliran</translation>
    </message>
    <message>
        <source>Change flow</source>
        <translation>Ubah aliran</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Langkah baharu</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mula</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Tamat</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Keputusan baharu</translation>
    </message>
    <message>
        <source>Fork</source>
        <translation>Cabangan</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Cantuman</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>New evidence</source>
        <translation>Bukti fizikal baharu</translation>
    </message>
    <message>
        <source>Linked process</source>
        <translation>Proses terpaut</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Tambah {name}</translation>
    </message>
    <message>
        <source>Insert {name}</source>
        <translation>Sisip {name}</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Alih</translation>
    </message>
    <message>
        <source>Move {count} steps</source>
        <translation>Alih {count} langkah</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>Anjak</translation>
    </message>
    <message>
        <source>This place is too far away. Drop it on the map.</source>
        <translation>Tempat ini terlalu jauh. Lepaskannya pada peta.</translation>
    </message>
    <message>
        <source>Use automatic layout</source>
        <translation>Guna susun atur automatik</translation>
    </message>
    <message>
        <source>Show to the customer</source>
        <translation>Tunjukkan kepada pelanggan</translation>
    </message>
    <message>
        <source>Hide from the customer</source>
        <translation>Sembunyikan daripada pelanggan</translation>
    </message>
    <message>
        <source>Leave visibility to the band</source>
        <translation>Biarkan keterlihatan kepada jalur</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Tampal</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Gandakan</translation>
    </message>
    <message>
        <source>{name} moved to the stage {stage}</source>
        <translation>{name} dialihkan ke peringkat {stage}</translation>
    </message>
    <message>
        <source>physical evidence</source>
        <translation>bukti fizikal</translation>
    </message>
    <message>
        <source>customer work</source>
        <translation>kerja pelanggan</translation>
    </message>
    <message>
        <source>front office work</source>
        <translation>kerja pejabat hadapan</translation>
    </message>
    <message>
        <source>back office work</source>
        <translation>kerja pejabat belakang</translation>
    </message>
    <message>
        <source>support work</source>
        <translation>kerja sokongan</translation>
    </message>
    <message>
        <source>{name} moved to {lane}: the customer no longer sees it</source>
        <translation>{name} dialihkan ke {lane}: pelanggan tidak lagi melihatnya</translation>
    </message>
    <message>
        <source>{name} moved to {lane}: the customer sees it now</source>
        <translation>{name} dialihkan ke {lane}: kini pelanggan melihatnya</translation>
    </message>
    <message>
        <source>{name} moved to {lane}</source>
        <translation>{name} dialihkan ke {lane}</translation>
    </message>
    <message>
        <source>{name} moved to {lane}: it is {work} now</source>
        <translation>{name} dialihkan ke {lane}: kini ia {work}</translation>
    </message>
    <message>
        <source>{name} moved to {lane}: {work} now, and the customer still sees it, as set by hand</source>
        <translation>{name} dialihkan ke {lane}: kini {work}, dan pelanggan masih melihatnya, seperti yang ditetapkan sendiri</translation>
    </message>
    <message>
        <source>{name} moved to {lane}: {work} now, and still hidden from the customer, as set by hand</source>
        <translation>{name} dialihkan ke {lane}: kini {work}, dan masih tersembunyi daripada pelanggan, seperti yang ditetapkan sendiri</translation>
    </message>
    <message>
        <source>{count} steps moved to {lane}</source>
        <translation>{count} langkah dialihkan ke {lane}</translation>
    </message>
    <message>
        <source>{count} steps moved</source>
        <translation>{count} langkah dialihkan</translation>
    </message>
    <message>
        <source>{count} steps moved to {lane}: the customer no longer sees {hidden} of them, and newly sees {shown}</source>
        <translation>{count} langkah dialihkan ke {lane}: pelanggan tidak lagi melihat {hidden} daripadanya, dan kini melihat {shown}</translation>
    </message>
    <message>
        <source>{count} steps moved: the customer no longer sees {hidden} of them, and newly sees {shown}</source>
        <translation>{count} langkah dialihkan: pelanggan tidak lagi melihat {hidden} daripadanya, dan kini melihat {shown}</translation>
    </message>
    <message>
        <source>{kind} &apos;{id}&apos; is not in the document (any more). Choose one that is.</source>
        <translation>{kind} &apos;{id}&apos; tiada (lagi) dalam dokumen. Pilih yang ada.</translation>
    </message>
    <message>
        <source>No flow leads from &apos;{source}&apos; to &apos;{target}&apos; (any more). Choose one that is on the map.</source>
        <translation>Tiada (lagi) aliran dari &apos;{source}&apos; ke &apos;{target}&apos;. Pilih yang ada pada peta.</translation>
    </message>
    <message>
        <source>A flow cannot lead back to its own step &apos;{name}&apos;. Draw rework through the step that is repeated.</source>
        <translation>Aliran tidak boleh kembali ke langkahnya sendiri &apos;{name}&apos;. Lukis kerja semula melalui langkah yang diulang.</translation>
    </message>
    <message>
        <source>&apos;{source}&apos; already leads to &apos;{target}&apos;. Change the flow that is there.</source>
        <translation>&apos;{source}&apos; sudah menuju ke &apos;{target}&apos;. Ubah aliran yang sedia ada.</translation>
    </message>
    <message>
        <source>Nothing follows the end &apos;{name}&apos;. Make it another kind of step first, or start from another step.</source>
        <translation>Tiada apa-apa selepas langkah tamat &apos;{name}&apos;. Jadikannya langkah jenis lain dahulu, atau mulakan dari langkah lain.</translation>
    </message>
    <message>
        <source>Nothing comes before the start &apos;{name}&apos;. Make it another kind of step first, or lead elsewhere.</source>
        <translation>Tiada apa-apa sebelum langkah mula &apos;{name}&apos;. Jadikannya langkah jenis lain dahulu, atau tuju ke tempat lain.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is evidence: a thing has no flows. Name it as evidence of the steps where it is met.</source>
        <translation>&apos;{name}&apos; ialah bukti fizikal: benda tiada aliran. Namakannya sebagai bukti fizikal pada langkah tempat ia ditemui.</translation>
    </message>
    <message>
        <source>start</source>
        <translation>mula</translation>
    </message>
    <message>
        <source>end</source>
        <translation>tamat</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>bukti fizikal</translation>
    </message>
    <message>
        <source>A step of the kind {kind} cannot stand between two others. Drop it beside the flow.</source>
        <translation>Langkah jenis {kind} tidak boleh berada di antara dua langkah lain. Lepaskannya di sebelah aliran.</translation>
    </message>
    <message>
        <source>The lane &apos;{name}&apos; holds {steps} step(s) and {notes} note(s). Move or delete them first.</source>
        <translation>Lorong &apos;{name}&apos; mengandungi {steps} langkah dan {notes} nota. Alihkan atau padamkannya dahulu.</translation>
    </message>
    <message>
        <source>The stage &apos;{name}&apos; holds {steps} step(s) and {notes} note(s). Move or delete them first.</source>
        <translation>Peringkat &apos;{name}&apos; mengandungi {steps} langkah dan {notes} nota. Alihkan atau padamkannya dahulu.</translation>
    </message>
    <message>
        <source>A blueprint needs a lane to draw in. Add another lane before this one goes.</source>
        <translation>Pelan memerlukan lorong untuk dilukis. Tambah lorong lain sebelum lorong ini dipadam.</translation>
    </message>
    <message>
        <source>A blueprint needs a stage to draw in. Add another stage before this one goes.</source>
        <translation>Pelan memerlukan peringkat untuk dilukis. Tambah peringkat lain sebelum peringkat ini dipadam.</translation>
    </message>
    <message>
        <source>This has no name to change. Select a step, a lane, a stage or another element with a name.</source>
        <translation>Ini tiada nama untuk diubah. Pilih langkah, lorong, peringkat atau unsur lain yang bernama.</translation>
    </message>
    <message>
        <source>A name is needed here. Type at least one character.</source>
        <translation>Nama diperlukan di sini. Taip sekurang-kurangnya satu aksara.</translation>
    </message>
    <message>
        <source>Flows lead into &apos;{name}&apos;, which the kind {kind} cannot have. Delete these flows or lead them elsewhere first.</source>
        <translation>Ada aliran masuk ke &apos;{name}&apos;, yang tidak dibenarkan bagi jenis {kind}. Padam aliran itu atau alihkannya dahulu.</translation>
    </message>
    <message>
        <source>Flows leave &apos;{name}&apos;, which the kind {kind} cannot have. Delete these flows or lead them elsewhere first.</source>
        <translation>Ada aliran keluar dari &apos;{name}&apos;, yang tidak dibenarkan bagi jenis {kind}. Padam aliran itu atau alihkannya dahulu.</translation>
    </message>
    <message>
        <source>&apos;{id}&apos; cannot be an id. Begin with a letter from a to z; then letters, digits and hyphens.</source>
        <translation>&apos;{id}&apos; tidak boleh menjadi id. Mulakan dengan huruf dari a hingga z; kemudian huruf, digit dan sempang.</translation>
    </message>
    <message>
        <source>The id &apos;{id}&apos; is taken. Choose another one.</source>
        <translation>Id &apos;{id}&apos; sudah digunakan. Pilih yang lain.</translation>
    </message>
    <message>
        <source>A document has no &apos;{collection}&apos;. Choose one of {known}.</source>
        <translation>Dokumen tiada &apos;{collection}&apos;. Pilih satu daripada {known}.</translation>
    </message>
    <message>
        <source>Two flows lead to &apos;{target}&apos;. Keep one of them.</source>
        <translation>Dua aliran menuju ke &apos;{target}&apos;. Kekalkan satu sahaja.</translation>
    </message>
    <message>
        <source>A flow has one share, or one for each demand. Keep one of them.</source>
        <translation>Satu aliran mempunyai satu bahagian, atau satu bagi setiap permintaan. Kekalkan salah satu.</translation>
    </message>
    <message>
        <source>A share lies between 0 % and 100 %. Write for example 80 %.</source>
        <translation>Bahagian mestilah antara 0 % dan 100 %. Tulis contohnya 80 %.</translation>
    </message>
    <message>
        <source>Customers come at a rate, at times or as a file says. Keep one of them.</source>
        <translation>Pelanggan datang pada kadar tertentu, pada waktu tertentu atau mengikut fail. Kekalkan salah satu.</translation>
    </message>
    <message>
        <source>{field}: a value is needed here. Write or choose one.</source>
        <translation>{field}: nilai diperlukan di sini. Tulis atau pilih satu.</translation>
    </message>
    <message>
        <source>{field} cannot hold this value. {help}.</source>
        <translation>{field} tidak boleh menyimpan nilai ini. {help}.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a thing: it cannot be evidence of itself. Take it out of the selection first.</source>
        <translation>&apos;{name}&apos; ialah benda: ia tidak boleh menjadi bukti fizikal bagi dirinya sendiri. Keluarkannya daripada pilihan dahulu.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not evidence. Choose a step of the kind evidence, or change its kind first.</source>
        <translation>&apos;{name}&apos; bukan bukti fizikal. Pilih langkah jenis bukti fizikal, atau ubah jenisnya dahulu.</translation>
    </message>
    <message>
        <source>Name each staff pool once, with at least one person.</source>
        <translation>Namakan setiap kumpulan staf sekali, dengan sekurang-kurangnya seorang.</translation>
    </message>
    <message>
        <source>A batch holds from 1 to {most} cases. Write for example 8.</source>
        <translation>Satu kelompok mengandungi 1 hingga {most} kes. Tulis contohnya 8.</translation>
    </message>
    <message>
        <source>Who loses patience must go to another step. Choose one.</source>
        <translation>Sesiapa yang hilang sabar mesti pergi ke langkah lain. Pilih satu.</translation>
    </message>
    <message>
        <source>Each time needs days and a time of day. Write for example mon-fri, 08:00.</source>
        <translation>Setiap waktu memerlukan hari dan jam. Tulis contohnya mon-fri, 08:00.</translation>
    </message>
    <message>
        <source>A step is observed once in a walk-through. Keep one of the observations.</source>
        <translation>Satu langkah diperhatikan sekali dalam satu jejak langkah. Simpan satu pemerhatian sahaja.</translation>
    </message>
    <message>
        <source>Each period needs days, and must end after it starts. Write for example mon-fri, 07:00 to 23:00.</source>
        <translation>Setiap tempoh memerlukan hari, dan mesti tamat selepas bermula. Tulis contohnya mon-fri, 07:00 hingga 23:00.</translation>
    </message>
    <message>
        <source>This is not a rate of demand. Write for example 30 / h.</source>
        <translation>Ini bukan kadar permintaan. Tulis contohnya 30 / h.</translation>
    </message>
    <message>
        <source>This is not a change that a scenario can make. Set, cut, pool or split something.</source>
        <translation>Ini bukan perubahan yang boleh dibuat oleh senario. Tetapkan, buang, satukan atau pecahkan sesuatu.</translation>
    </message>
    <message>
        <source>Apply a change</source>
        <translation>Gunakan perubahan</translation>
    </message>
    <message>
        <source>&apos;{one}&apos; and &apos;{other}&apos; are on duty at different hours, which one pool cannot say. Give them the same schedule.</source>
        <translation>&apos;{one}&apos; dan &apos;{other}&apos; bertugas pada waktu yang berbeza, dan satu kumpulan tidak dapat menyatakannya. Berikan jadual yang sama.</translation>
    </message>
    <message>
        <source>{count} of the {people} people in &apos;{pool}&apos; cannot form a pool. Leave someone in both pools.</source>
        <translation>{count} daripada {people} orang dalam &apos;{pool}&apos; tidak dapat membentuk kumpulan. Tinggalkan seseorang dalam kedua-dua kumpulan.</translation>
    </message>
    <message>
        <source>&apos;{pool}&apos; has one person only, of whom no second pool can be formed. Add people to it first.</source>
        <translation>&apos;{pool}&apos; hanya ada seorang, jadi kumpulan kedua tidak dapat dibentuk. Tambah orang kepadanya dahulu.</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; is not done by &apos;{pool}&apos;. Name steps that are.</source>
        <translation>&apos;{step}&apos; tidak dilakukan oleh &apos;{pool}&apos;. Namakan langkah yang dilakukannya.</translation>
    </message>
    <message>
        <source>Apply {name}</source>
        <translation>Gunakan {name}</translation>
    </message>
    <message>
        <source>Change scenario {name}</source>
        <translation>Ubah senario {name}</translation>
    </message>
    <message>
        <source>This makes no sense for &apos;{name}&apos;. Choose another one.</source>
        <translation>Ini tidak bermakna bagi &apos;{name}&apos;. Pilih yang lain.</translation>
    </message>
    <message>
        <source>There is no lane to move &apos;{step}&apos; to. Add one first.</source>
        <translation>Tiada lorong untuk mengalihkan &apos;{step}&apos;. Tambah satu dahulu.</translation>
    </message>
    <message>
        <source>No other pool has the hours of &apos;{pool}&apos;. Give two pools the same schedule first.</source>
        <translation>Tiada kumpulan lain mempunyai waktu &apos;{pool}&apos;. Berikan jadual yang sama kepada dua kumpulan dahulu.</translation>
    </message>
    <message>
        <source>Observe {field}</source>
        <translation>Perhatikan {field}</translation>
    </message>
    <message>
        <source>An observation has no such attribute. Choose one of its own.</source>
        <translation>Pemerhatian tidak mempunyai atribut begitu. Pilih salah satu atributnya.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong</source>
        <translation>Ada yang tidak kena</translation>
    </message>
    <message>
        <source>The last action could not be finished. Your document is complete.</source>
        <translation>Tindakan terakhir tidak dapat diselesaikan. Dokumen anda lengkap.</translation>
    </message>
    <message>
        <source>Unsaved work could not be kept safe: save it now, to another place if need be. What happened is written to {path}.</source>
        <translation>Kerja yang belum disimpan tidak dapat dilindungi: simpan sekarang, di tempat lain jika perlu. Apa yang berlaku ditulis dalam {path}.</translation>
    </message>
    <message>
        <source>Unsaved work is kept safe and offered at the next start. What happened is written to {path}.</source>
        <translation>Kerja yang belum disimpan dijaga dengan selamat dan ditawarkan pada permulaan berikutnya. Butiran kejadian ditulis dalam {path}.</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>What the service is called</source>
        <translation>Nama perkhidmatan</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Anything a reader should know</source>
        <translation>Apa-apa yang patut diketahui pembaca</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Mata wang</translation>
    </message>
    <message>
        <source>Three capital letters, such as EUR; amounts keep their numbers when it changes</source>
        <translation>Tiga huruf besar, seperti EUR; nombor jumlah wang kekal apabila ia berubah</translation>
    </message>
    <message>
        <source>a value is needed here</source>
        <translation>nilai diperlukan di sini</translation>
    </message>
    <message>
        <source>What people call it; changing it keeps the id</source>
        <translation>Nama yang digunakan orang; id kekal apabila nama diubah</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Keutamaan</translation>
    </message>
    <message>
        <source>Whether staff take this before or after other work that waits; only a simulation knows</source>
        <translation>Sama ada staf melakukannya sebelum atau selepas kerja lain yang menunggu; hanya simulasi mengambil kiranya</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Kitaran hayat</translation>
    </message>
    <message>
        <source>Which part of the customer&apos;s life with the company this stage serves</source>
        <translation>Bahagian hayat pelanggan dengan syarikat yang dilayani peringkat ini</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Jalur</translation>
    </message>
    <message>
        <source>Who acts here; decides what the customer sees as a rule</source>
        <translation>Siapa yang bertindak di sini; lazimnya menentukan apa yang dilihat pelanggan</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Pemilik</translation>
    </message>
    <message>
        <source>Who answers for the work in this lane</source>
        <translation>Siapa yang bertanggungjawab atas kerja dalam lorong ini</translation>
    </message>
    <message>
        <source>Below band</source>
        <translation>Di bawah jalur</translation>
    </message>
    <message>
        <source>The band under which the line is drawn</source>
        <translation>Jalur yang di bawahnya garis dilukis</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>How many people (or machines) the pool has on duty</source>
        <translation>Berapa orang (atau mesin) dalam kumpulan yang bertugas</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kos</translation>
    </message>
    <message>
        <source>Cost of one person per time, such as 18 EUR / h</source>
        <translation>Kos seorang bagi setiap unit masa, seperti 18 EUR / h</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Ketersediaan</translation>
    </message>
    <message>
        <source>Share of the time on duty that is left for this service</source>
        <translation>Bahagian waktu bertugas yang tinggal untuk perkhidmatan ini</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Jadual</translation>
    </message>
    <message>
        <source>When the pool is on duty; empty: always</source>
        <translation>Bila kumpulan bertugas; kosong: sentiasa</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Days and hours on duty</source>
        <translation>Hari dan waktu bertugas</translation>
    </message>
    <message>
        <source>What people call these customers</source>
        <translation>Nama yang digunakan bagi pelanggan ini</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Bermula di</translation>
    </message>
    <message>
        <source>The step where these customers come in</source>
        <translation>Langkah tempat pelanggan ini masuk</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kadar</translation>
    </message>
    <message>
        <source>How many come, such as 30 / h</source>
        <translation>Berapa ramai yang datang, seperti 30 / h</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Waktu ketibaan</translation>
    </message>
    <message>
        <source>The times at which one comes each week, in place of a rate</source>
        <translation>Waktu seorang pelanggan datang setiap minggu, sebagai ganti kadar</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Ketibaan</translation>
    </message>
    <message>
        <source>A CSV file beside the document with the times at which they came, in place of a rate</source>
        <translation>Fail CSV di sebelah dokumen dengan waktu ketibaan mereka, sebagai ganti kadar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>What the step is</source>
        <translation>Jenis langkah ini</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Lorong</translation>
    </message>
    <message>
        <source>The role or department that does it</source>
        <translation>Peranan atau jabatan yang melakukannya</translation>
    </message>
    <message>
        <source>The id of the start here, or the file, of the process that goes on here</source>
        <translation>Id permulaan di sini, atau fail, bagi proses yang bersambung di situ</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Jangkaan</translation>
    </message>
    <message>
        <source>Perception</source>
        <translation>Persepsi</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Peringkat</translation>
    </message>
    <message>
        <source>The stage of the journey it belongs to</source>
        <translation>Peringkat perjalanan pelanggan yang mengandunginya</translation>
    </message>
    <message>
        <source>Customer sees it</source>
        <translation>Dilihat pelanggan</translation>
    </message>
    <message>
        <source>Whether the customer sees this step; left open, the band decides</source>
        <translation>Sama ada pelanggan melihat langkah ini; jika kosong, jalur yang menentukan</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Masa</translation>
    </message>
    <message>
        <source>How long one passage takes: 5 min, or a distribution</source>
        <translation>Tempoh setiap kali dilalui: 5 min, atau taburan</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sehingga</translation>
    </message>
    <message>
        <source>When a wait ends after its time: the next 11:00, or when a schedule, by its id, is open</source>
        <translation>Bila menunggu tamat selepas masanya: 11:00 yang berikutnya, atau apabila jadual, mengikut id, dibuka</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staf</translation>
    </message>
    <message>
        <source>Who does it, and how many at once</source>
        <translation>Siapa yang melakukannya, dan berapa orang serentak</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>How many cases are worked on together, and after which time fewer will do</source>
        <translation>Berapa kes dikerjakan bersama, dan selepas berapa lama bilangan yang kurang sudah memadai</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Kesabaran</translation>
    </message>
    <message>
        <source>How long a customer waits for this step, and where those go who have waited that long</source>
        <translation>Berapa lama pelanggan menunggu langkah ini, dan ke mana mereka yang telah menunggu selama itu pergi</translation>
    </message>
    <message>
        <source>Cost of one passage besides staff, such as 2.50 EUR</source>
        <translation>Kos setiap kali dilalui selain staf, seperti 2.50 EUR</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>Detik penentu</translation>
    </message>
    <message>
        <source>A critical moment: here the customer decides what to think of the service</source>
        <translation>Detik kritikal: di sini pelanggan membentuk pendapat tentang perkhidmatan</translation>
    </message>
    <message>
        <source>Fail point</source>
        <translation>Titik gagal</translation>
    </message>
    <message>
        <source>What may go wrong here, and how it is put right</source>
        <translation>Apa yang mungkin silap di sini, dan cara pemulihannya</translation>
    </message>
    <message>
        <source>Wait point</source>
        <translation>Titik menunggu</translation>
    </message>
    <message>
        <source>What the customer waits for here, and how long is bearable</source>
        <translation>Apa yang ditunggu pelanggan di sini, dan tempoh yang wajar</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bukti fizikal</translation>
    </message>
    <message>
        <source>Physical things the customer meets here</source>
        <translation>Benda fizikal yang ditemui pelanggan di sini</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Prosedur</translation>
    </message>
    <message>
        <source>How it is done, or where that is written</source>
        <translation>Cara melakukannya, atau di mana cara itu ditulis</translation>
    </message>
    <message>
        <source>Linked process</source>
        <translation>Proses terpaut</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seterusnya</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Apa yang menyusul</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>The remark</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>The row it stands in</source>
        <translation>Baris yang mengandunginya</translation>
    </message>
    <message>
        <source>The column it stands in</source>
        <translation>Lajur yang mengandunginya</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>The clock starts when the customer reaches this step</source>
        <translation>Masa mula dikira apabila pelanggan sampai ke langkah ini</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hingga</translation>
    </message>
    <message>
        <source>The clock stops when this step is done</source>
        <translation>Masa berhenti dikira apabila langkah ini selesai</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Dalam masa</translation>
    </message>
    <message>
        <source>The promised time, such as 10 min</source>
        <translation>Masa yang dijanjikan, seperti 10 min</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Sasaran</translation>
    </message>
    <message>
        <source>For which share of the customers, such as 95 %</source>
        <translation>Bahagian pelanggan yang dijanjikan, seperti 95 %</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>What would be different, one change after the other</source>
        <translation>Apa yang akan berbeza, satu perubahan demi satu</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Pesaing</translation>
    </message>
    <message>
        <source>Whose service was walked through; empty: this one</source>
        <translation>Perkhidmatan siapa yang dijejaki; kosong: yang ini</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarikh</translation>
    </message>
    <message>
        <source>The day of the walk-through, such as 2026-05-04</source>
        <translation>Hari jejak langkah, seperti 2026-05-04</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Pemerhati</translation>
    </message>
    <message>
        <source>Who walked through the service as a customer</source>
        <translation>Siapa yang menjejaki perkhidmatan sebagai pelanggan</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Tapak</translation>
    </message>
    <message>
        <source>Where it was, such as a branch</source>
        <translation>Di mana, seperti cawangan</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Pemerhatian</translation>
    </message>
    <message>
        <source>What was observed, step by step</source>
        <translation>Apa yang diperhatikan, langkah demi langkah</translation>
    </message>
    <message>
        <source>The step that follows</source>
        <translation>Langkah seterusnya</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Apabila</translation>
    </message>
    <message>
        <source>The condition, as people say it</source>
        <translation>Syaratnya, seperti yang disebut orang</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Bahagian</translation>
    </message>
    <message>
        <source>How many of the cases go this way, such as 80 %</source>
        <translation>Berapa banyak kes mengikut laluan ini, seperti 80 %</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Garis</translation>
    </message>
    <message>
        <source>Staff pool</source>
        <translation>Kumpulan staf</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Permintaan</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Janji</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Senario</translation>
    </message>
    <message>
        <source>Walk-through</source>
        <translation>Jejak langkah</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Aliran</translation>
    </message>
    <message>
        <source>the control character {code} cannot stand in a text</source>
        <translation>aksara kawalan {code} tidak boleh ada dalam teks</translation>
    </message>
    <message>
        <source>the text has more than {most} characters</source>
        <translation>teks melebihi {most} aksara</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not the name of a CSV file beside the document, such as arrivals.csv</source>
        <translation>&apos;{text}&apos; bukan nama fail CSV di sebelah dokumen, seperti arrivals.csv</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a date; write year, month and day like 2026-05-04</source>
        <translation>&apos;{text}&apos; bukan tarikh; tulis tahun, bulan dan hari seperti 2026-05-04</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a score; write a whole number from 1 to 7</source>
        <translation>&apos;{text}&apos; bukan skor; tulis nombor bulat daripada 1 hingga 7</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a whole number from 0 to 999999</source>
        <translation>&apos;{text}&apos; bukan nombor bulat dari 0 hingga 999999</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sebab</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Mengapa</translation>
    </message>
    <message>
        <source>What the staff did and how: manners, knowledge, appearance</source>
        <translation>Apa yang dilakukan staf dan bagaimana: budi bahasa, pengetahuan, penampilan</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Rooms, signs, light, noise, order</source>
        <translation>Bilik, papan tanda, cahaya, bunyi, kekemasan</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Bahan</translation>
    </message>
    <message>
        <source>Things that the customer touched, read or was given</source>
        <translation>Benda yang disentuh, dibaca atau diterima pelanggan</translation>
    </message>
    <message>
        <source>How long it took by the clock, waiting included, such as 4 min</source>
        <translation>Berapa lama mengikut jam, termasuk menunggu, seperti 4 min</translation>
    </message>
    <message>
        <source>Sins of service</source>
        <translation>Dosa perkhidmatan</translation>
    </message>
    <message>
        <source>Which of the seven sins of service the customer met</source>
        <translation>Yang mana antara tujuh dosa perkhidmatan yang dialami pelanggan</translation>
    </message>
    <message>
        <source>Plagues of service time</source>
        <translation>Wabak masa perkhidmatan</translation>
    </message>
    <message>
        <source>Which of the seven plagues of service time the customer met</source>
        <translation>Yang mana antara tujuh wabak masa perkhidmatan yang dialami pelanggan</translation>
    </message>
    <message>
        <source>How good a customer expects this to be, from 1 to 7</source>
        <translation>Sebaik mana pelanggan menjangkakannya, daripada 1 hingga 7</translation>
    </message>
    <message>
        <source>How good it was, from 1 to 7</source>
        <translation>Sebaik mana sebenarnya, daripada 1 hingga 7</translation>
    </message>
    <message>
        <source>Anything else that was noticed</source>
        <translation>Apa-apa lain yang diperhatikan</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Process</source>
        <translation>Proses</translation>
    </message>
    <message>
        <source>Mean over all cases that come in</source>
        <translation>Purata bagi semua kes yang masuk</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Janji</translation>
    </message>
    <message>
        <source>Utilisation by pool</source>
        <translation>Penggunaan mengikut kumpulan</translation>
    </message>
    <message>
        <source>Waits by step</source>
        <translation>Masa menunggu mengikut langkah</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Permintaan</translation>
    </message>
    <message>
        <source>The mean over all cases that come in, those that leave early included; one that goes the whole way takes and costs more</source>
        <translation>Purata bagi semua kes yang masuk, termasuk yang keluar awal; kes yang mengikut seluruh laluan mengambil masa dan kos lebih banyak</translation>
    </message>
    <message>
        <source>Cycle time</source>
        <translation>Masa kitaran</translation>
    </message>
    <message>
        <source>Cost per case</source>
        <translation>Kos setiap kes</translation>
    </message>
    <message>
        <source>Hand-offs per case</source>
        <translation>Serahan setiap kes</translation>
    </message>
    <message>
        <source>The least over the staff pools; less than the demand means that queues grow without end</source>
        <translation>Nilai terendah antara kumpulan staf; jika kurang daripada permintaan, barisan menunggu bertambah tanpa henti</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapasiti</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation>Kesesakan</translation>
    </message>
    <message>
        <source>{count} ×</source>
        <translation>{count} ×</translation>
    </message>
    <message>
        <source>How often an average case crosses the line</source>
        <translation>Berapa kerap kes melintasi garis secara purata</translation>
    </message>
    <message>
        <source>at the busiest time</source>
        <translation>pada waktu paling sibuk</translation>
    </message>
    <message>
        <source>The busiest time of the week at which people are on duty; the figures above are means</source>
        <translation>Waktu paling sibuk dalam minggu semasa ada orang bertugas; angka di atas ialah purata</translation>
    </message>
    <message>
        <source>{pool} (bottleneck)</source>
        <translation>{pool} (kesesakan)</translation>
    </message>
    <message>
        <source>People: {count}</source>
        <translation>Orang: {count}</translation>
    </message>
    <message>
        <source>Work per case: {time}</source>
        <translation>Kerja setiap kes: {time}</translation>
    </message>
    <message>
        <source>Capacity: {rate}</source>
        <translation>Kapasiti: {rate}</translation>
    </message>
    <message>
        <source>The queue grows by {rate}</source>
        <translation>Barisan menunggu bertambah {rate}</translation>
    </message>
    <message>
        <source>Mean wait: {time}</source>
        <translation>Purata menunggu: {time}</translation>
    </message>
    <message>
        <source>{waiting} of the cases wait; {visits} visits per case</source>
        <translation>{waiting} daripada kes menunggu; {visits} lawatan setiap kes</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>ditepati</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>tidak ditepati</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>tidak pasti</translation>
    </message>
    <message>
        <source>{kept}, target {target}</source>
        <translation>{kept}, sasaran {target}</translation>
    </message>
    <message>
        <source>kept for</source>
        <translation>ditepati bagi</translation>
    </message>
    <message>
        <source>can be promised</source>
        <translation>boleh dijanjikan</translation>
    </message>
    <message>
        <source>Promised: within {time}</source>
        <translation>Dijanjikan: dalam {time}</translation>
    </message>
    <message>
        <source>Can be promised to {target}: {time}</source>
        <translation>Boleh dijanjikan kepada {target}: {time}</translation>
    </message>
    <message>
        <source>Least time without waiting: {time}</source>
        <translation>Masa terpendek tanpa menunggu: {time}</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>{path}: the disk is full</source>
        <translation>{path}: cakera penuh</translation>
    </message>
    <message>
        <source>{path}: your share of the disk is used up</source>
        <translation>{path}: kuota cakera anda sudah habis</translation>
    </message>
    <message>
        <source>{path}: the file would be larger than is allowed here</source>
        <translation>{path}: fail akan melebihi saiz yang dibenarkan di sini</translation>
    </message>
    <message>
        <source>{path}: the disk can only be read</source>
        <translation>{path}: cakera hanya boleh dibaca</translation>
    </message>
    <message>
        <source>{path}: you may not do this here (permission denied)</source>
        <translation>{path}: anda tidak boleh melakukan ini di sini (kebenaran ditolak)</translation>
    </message>
    <message>
        <source>{path}: the file or its folder is not there</source>
        <translation>{path}: fail atau foldernya tiada</translation>
    </message>
    <message>
        <source>{path}: this is a folder</source>
        <translation>{path}: ini folder</translation>
    </message>
    <message>
        <source>{path}: the disk does not answer</source>
        <translation>{path}: cakera tidak bertindak balas</translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation>{path}: {reason}</translation>
    </message>
    <message>
        <source>{path}: this is not a file</source>
        <translation>{path}: ini bukan fail</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>All checks</source>
        <translation>Semua semakan</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Struktur</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Keterlihatan</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapasiti</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Janji</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentasi</translation>
    </message>
    <message>
        <source>Errors ({count})</source>
        <translation>Ralat ({count})</translation>
    </message>
    <message>
        <source>Warnings ({count})</source>
        <translation>Amaran ({count})</translation>
    </message>
    <message>
        <source>Hints ({count})</source>
        <translation>Petua ({count})</translation>
    </message>
    <message>
        <source>Suppressed ({count})</source>
        <translation>Diketepikan ({count})</translation>
    </message>
    <message>
        <source>Suppressed: {reason}</source>
        <translation>Diketepikan: {reason}</translation>
    </message>
</context>
<context>
    <name>fixes</name>
    <message>
        <source>Make &apos;{step}&apos; a decision</source>
        <translation>Jadikan &apos;{step}&apos; keputusan</translation>
    </message>
    <message>
        <source>Make &apos;{step}&apos; a fork</source>
        <translation>Jadikan &apos;{step}&apos; cabangan</translation>
    </message>
    <message>
        <source>Make &apos;{step}&apos; a start</source>
        <translation>Jadikan &apos;{step}&apos; langkah mula</translation>
    </message>
    <message>
        <source>Make &apos;{step}&apos; an end</source>
        <translation>Jadikan &apos;{step}&apos; langkah tamat</translation>
    </message>
    <message>
        <source>Make &apos;{step}&apos; an activity</source>
        <translation>Jadikan &apos;{step}&apos; aktiviti</translation>
    </message>
    <message>
        <source>Make &apos;{step}&apos; a wait</source>
        <translation>Jadikan &apos;{step}&apos; langkah menunggu</translation>
    </message>
    <message>
        <source>Connect &apos;{step}&apos; to &apos;{end}&apos;</source>
        <translation>Sambungkan &apos;{step}&apos; ke &apos;{end}&apos;</translation>
    </message>
    <message>
        <source>Put a start before &apos;{step}&apos;</source>
        <translation>Letakkan langkah mula sebelum &apos;{step}&apos;</translation>
    </message>
    <message>
        <source>Put a decision behind &apos;{step}&apos;</source>
        <translation>Letakkan keputusan selepas &apos;{step}&apos;</translation>
    </message>
    <message>
        <source>Put a fork behind &apos;{step}&apos;</source>
        <translation>Letakkan cabangan selepas &apos;{step}&apos;</translation>
    </message>
    <message>
        <source>Scale the shares at &apos;{step}&apos; to 100 %</source>
        <translation>Skalakan bahagian di &apos;{step}&apos; kepada 100 %</translation>
    </message>
    <message>
        <source>Give all ways out of &apos;{step}&apos; the same share</source>
        <translation>Beri semua laluan keluar dari &apos;{step}&apos; bahagian yang sama</translation>
    </message>
    <message>
        <source>Delete &apos;{name}&apos;</source>
        <translation>Padam &apos;{name}&apos;</translation>
    </message>
    <message>
        <source>Remove the flow from &apos;{source}&apos; to &apos;{target}&apos;</source>
        <translation>Buang aliran dari &apos;{source}&apos; ke &apos;{target}&apos;</translation>
    </message>
    <message>
        <source>Leave the visibility of &apos;{step}&apos; to its band</source>
        <translation>Biarkan keterlihatan &apos;{step}&apos; kepada jalurnya</translation>
    </message>
    <message>
        <source>Plan {needed} people in &apos;{pool}&apos;</source>
        <translation>Rancang {needed} orang dalam &apos;{pool}&apos;</translation>
    </message>
    <message>
        <source>Plan one person in &apos;{pool}&apos;</source>
        <translation>Rancang seorang dalam &apos;{pool}&apos;</translation>
    </message>
    <message>
        <source>Let {count} of &apos;{pool}&apos; do &apos;{step}&apos;</source>
        <translation>Biar {count} orang daripada &apos;{pool}&apos; melakukan &apos;{step}&apos;</translation>
    </message>
    <message>
        <source>Promise {limit} in &apos;{promise}&apos;</source>
        <translation>Janjikan {limit} dalam &apos;{promise}&apos;</translation>
    </message>
    <message>
        <source>Remove the suppression of {check}</source>
        <translation>Buang pengetepian {check}</translation>
    </message>
    <message>
        <source>Take change {number} out of &apos;{scenario}&apos;</source>
        <translation>Buang perubahan {number} daripada &apos;{scenario}&apos;</translation>
    </message>
    <message>
        <source>Let &apos;{step}&apos; end after its time</source>
        <translation>Biar &apos;{step}&apos; tamat selepas masanya</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>{kind}: {name}</source>
        <translation>{kind}: {name}</translation>
    </message>
    <message>
        <source>Id: {id}</source>
        <translation>Id: {id}</translation>
    </message>
    <message>
        <source>{kind}: {count} at once</source>
        <translation>{kind}: {count} serentak</translation>
    </message>
    <message>
        <source>this is not possible here</source>
        <translation>ini tidak mungkin di sini</translation>
    </message>
</context>
<context>
    <name>insert</name>
    <message>
        <source>New stage</source>
        <translation>Peringkat baharu</translation>
    </message>
    <message>
        <source>New lane</source>
        <translation>Lorong baharu</translation>
    </message>
    <message>
        <source>New staff pool</source>
        <translation>Kumpulan staf baharu</translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation>Jadual baharu</translation>
    </message>
    <message>
        <source>New demand</source>
        <translation>Permintaan baharu</translation>
    </message>
    <message>
        <source>New promise</source>
        <translation>Janji baharu</translation>
    </message>
</context>
<context>
    <name>lines</name>
    <message>
        <source>Line of interaction</source>
        <translation>Garis interaksi</translation>
    </message>
    <message>
        <source>Line of visibility</source>
        <translation>Garis keterlihatan</translation>
    </message>
    <message>
        <source>Line of internal interaction</source>
        <translation>Garis interaksi dalaman</translation>
    </message>
</context>
<context>
    <name>map menu</name>
    <message>
        <source>Insert a step</source>
        <translation>Sisip langkah</translation>
    </message>
    <message>
        <source>Reverse the flow</source>
        <translation>Songsangkan aliran</translation>
    </message>
    <message>
        <source>As its band says</source>
        <translation>Mengikut jalurnya</translation>
    </message>
    <message>
        <source>Seen by the customer</source>
        <translation>Dilihat pelanggan</translation>
    </message>
    <message>
        <source>Hidden from the customer</source>
        <translation>Tersembunyi daripada pelanggan</translation>
    </message>
    <message>
        <source>Add a lane above</source>
        <translation>Tambah lorong di atas</translation>
    </message>
    <message>
        <source>Add a lane below</source>
        <translation>Tambah lorong di bawah</translation>
    </message>
    <message>
        <source>Add a stage before</source>
        <translation>Tambah peringkat sebelumnya</translation>
    </message>
    <message>
        <source>Add a stage behind</source>
        <translation>Tambah peringkat selepasnya</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Alih ke atas</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Alih ke bawah</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Alih ke kiri</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Alih ke kanan</translation>
    </message>
    <message>
        <source>Connect the two steps</source>
        <translation>Sambungkan kedua-dua langkah</translation>
    </message>
    <message>
        <source>What the customer sees</source>
        <translation>Apa yang dilihat pelanggan</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>Jenis langkah</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Bagaimana jika…</translation>
    </message>
    <message>
        <source>The flow has no share any more: out of &apos;{name}&apos; it would mean nothing</source>
        <translation>Aliran tidak lagi mempunyai bahagian: keluar daripada &apos;{name}&apos; ia tidak bermakna</translation>
    </message>
    <message>
        <source>In scenario {name}</source>
        <translation>Dalam senario {name}</translation>
    </message>
    <message>
        <source>Add the next step</source>
        <translation>Tambah langkah seterusnya</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>Sambungkan ke</translation>
    </message>
    <message>
        <source>Share and condition…</source>
        <translation>Bahagian dan syarat…</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>New from &amp;template</source>
        <translation>Baharu daripada &amp;templat</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Buka terk&amp;ini</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Eksport</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Langkah</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;ema</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Ba&amp;hasa</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Panel</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fail</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Sisip</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Lihat</translation>
    </message>
    <message>
        <source>&amp;Simulation</source>
        <translation>Si&amp;mulasi</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Bantuan</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Save the changes to {name}?</source>
        <translation>Simpan perubahan pada {name}?</translation>
    </message>
    <message>
        <source>Without saving, the changes since the last save are lost.</source>
        <translation>Jika tidak disimpan, perubahan sejak simpanan terakhir akan hilang.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Perubahan belum disimpan</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Buang</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>B&amp;atal</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
</context>
<context>
    <name>outline</name>
    <message>
        <source>Move a lane to another band</source>
        <translation>Alihkan lorong ke jalur lain</translation>
    </message>
</context>
<context>
    <name>output</name>
    <message>
        <source>the margins of {mm} mm leave no room on the paper</source>
        <translation>jidar {mm} mm tidak meninggalkan ruang pada kertas</translation>
    </message>
    <message>
        <source>at this scale the map takes {count} sheets; the most is {most}</source>
        <translation>pada skala ini peta memerlukan {count} helaian; paling banyak {most}</translation>
    </message>
    <message>
        <source>sheets that overlap by {mm} mm have no room for anything else</source>
        <translation>helaian yang bertindih {mm} mm tiada ruang untuk apa-apa lagi</translation>
    </message>
    <message>
        <source>the scale must be from 1 % to 2000 %</source>
        <translation>skala mestilah dari 1 % hingga 2000 %</translation>
    </message>
    <message>
        <source>the sheets must be at least 1 x 1, and at most {most}</source>
        <translation>helaian mestilah sekurang-kurangnya 1 x 1, dan paling banyak {most}</translation>
    </message>
    <message>
        <source>there is not enough memory for this picture</source>
        <translation>ingatan tidak cukup untuk gambar ini</translation>
    </message>
    <message>
        <source>a picture needs at least {least} dots per inch</source>
        <translation>gambar memerlukan sekurang-kurangnya {least} titik seinci</translation>
    </message>
    <message>
        <source>a picture of {width} x {height} dots is too large, and any coarser one cannot be read; use PDF or SVG</source>
        <translation>gambar {width} x {height} titik terlalu besar, dan yang lebih kasar tidak dapat dibaca; gunakan PDF atau SVG</translation>
    </message>
    <message>
        <source>a picture of {width} x {height} dots is too large; use at most {dpi} dots per inch, or PDF or SVG</source>
        <translation>gambar {width} x {height} titik terlalu besar; guna paling banyak {dpi} titik seinci, atau PDF atau SVG</translation>
    </message>
    <message>
        <source>there is no printer here; the sheets can be written as PDF instead</source>
        <translation>tiada pencetak di sini; helaian boleh ditulis sebagai PDF</translation>
    </message>
    <message>
        <source>no printer is the usual one; known are {known}</source>
        <translation>tiada pencetak lalai; yang dikenali: {known}</translation>
    </message>
    <message>
        <source>unknown printer &apos;{name}&apos;; known are {known}</source>
        <translation>pencetak tidak dikenali &apos;{name}&apos;; yang dikenali: {known}</translation>
    </message>
    <message>
        <source>the printer {name} is gone</source>
        <translation>pencetak {name} sudah tiada</translation>
    </message>
    <message>
        <source>the printer {name} does not take the sheets: {reason}</source>
        <translation>pencetak {name} tidak menerima helaian: {reason}</translation>
    </message>
    <message>
        <source>the printer {name} does not take the sheets</source>
        <translation>pencetak {name} tidak menerima helaian</translation>
    </message>
    <message>
        <source>a chart cannot be written as &apos;{ending}&apos;; known are {known}</source>
        <translation>carta tidak dapat ditulis sebagai &apos;{ending}&apos;; yang dikenali: {known}</translation>
    </message>
    <message>
        <source>Cut each sheet at its right and lower edge, and glue it onto the next one.</source>
        <translation>Potong setiap helaian pada tepi kanan dan bawahnya, dan tampalkan di atas helaian berikutnya.</translation>
    </message>
    <message>
        <source>Sheet {number} of {count}</source>
        <translation>Helaian {number} daripada {count}</translation>
    </message>
    <message>
        <source>{place}: sheet {number} of {count}</source>
        <translation>{place}: helaian {number} daripada {count}</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>fail terlalu besar</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>tiada fail sedemikian</translation>
    </message>
    <message>
        <source>the logo {name} cannot be shown: {reason}</source>
        <translation>logo {name} tidak dapat ditunjukkan: {reason}</translation>
    </message>
    <message>
        <source>it is neither PNG, JPEG nor SVG</source>
        <translation>ia bukan PNG, JPEG atau SVG</translation>
    </message>
    <message>
        <source>it has too many dots</source>
        <translation>ia mempunyai terlalu banyak titik</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>ia rosak</translation>
    </message>
    <message>
        <source>it holds entities or other pictures, which is not supported</source>
        <translation>ia mengandungi entiti atau gambar lain, yang tidak disokong</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} daripada {count}</translation>
    </message>
    <message>
        <source>names come out at {points} points, which is hard to read; easier: {choices}</source>
        <translation>nama dicetak pada {points} mata, yang sukar dibaca; lebih mudah: {choices}</translation>
    </message>
    <message>
        <source>names come out at {points} points, which is hard to read</source>
        <translation>nama dicetak pada {points} mata, yang sukar dibaca</translation>
    </message>
    <message>
        <source>a cut goes through the step {name}</source>
        <translation>potongan melalui langkah {name}</translation>
    </message>
    <message>
        <source>cuts go through {count} steps: {names}</source>
        <translation>potongan melalui {count} langkah: {names}</translation>
    </message>
    <message>
        <source>a report cannot be written as &apos;{ending}&apos;; known are {known}</source>
        <translation>laporan tidak dapat ditulis sebagai &apos;{ending}&apos;; yang dikenali ialah {known}</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Perkhidmatan</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Senario</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Pengarang</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarikh</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Add a lane and a stage first: a step stands where they meet</source>
        <translation>Tambah lorong dan peringkat dahulu: langkah terletak di tempat pertemuannya</translation>
    </message>
</context>
<context>
    <name>panels</name>
    <message>
        <source>Palette</source>
        <translation>Palet</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Rangka</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Sifat</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Dapatan</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulasi</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Senario</translation>
    </message>
    <message>
        <source>Walk-through</source>
        <translation>Jejak langkah</translation>
    </message>
    <message>
        <source>There is nothing to try with this</source>
        <translation>Tiada apa-apa untuk dicuba dengan ini</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>unknown paper &apos;{paper}&apos;; known are {known}, sizes such as 300 x 500 mm, and roll 914 mm</source>
        <translation>kertas &apos;{paper}&apos; tidak dikenali; yang dikenali ialah {known}, saiz seperti 300 x 500 mm, dan roll 914 mm</translation>
    </message>
    <message>
        <source>paper of &apos;{paper}&apos; cannot be printed on; its sides are from {least} to {most} mm</source>
        <translation>kertas &apos;{paper}&apos; tidak dapat dicetak; sisinya daripada {least} hingga {most} mm</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a length; write for example 5 mm</source>
        <translation>&apos;{text}&apos; bukan ukuran panjang; tulis contohnya 5 mm</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is more than {most} mm</source>
        <translation>&apos;{text}&apos; melebihi {most} mm</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not like 2 x 1, with 1 to {most} sheets each way</source>
        <translation>&apos;{text}&apos; bukan seperti 2 x 1, dengan 1 hingga {most} helai setiap arah</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not like 100 %, from 1 % to 2000 %</source>
        <translation>&apos;{text}&apos; bukan seperti 100 %, daripada 1 % hingga 2000 %</translation>
    </message>
    <message>
        <source>the title block has no &apos;{name}&apos;; it has {known}</source>
        <translation>blok tajuk tiada &apos;{name}&apos;; yang ada ialah {known}</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not the name of a PNG, JPEG or SVG file beside the document, such as logo.png</source>
        <translation>&apos;{text}&apos; bukan nama fail PNG, JPEG atau SVG di sebelah dokumen, seperti logo.png</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not known here; known are {known}</source>
        <translation>&apos;{text}&apos; tidak dikenali di sini; yang dikenali ialah {known}</translation>
    </message>
    <message>
        <source>write true or false, not &apos;{text}&apos;</source>
        <translation>tulis true atau false, bukan &apos;{text}&apos;</translation>
    </message>
    <message>
        <source>Such as A3, Letter, Ansi C, 300 x 500 mm, or roll 914 mm</source>
        <translation>Seperti A3, Letter, Ansi C, 300 x 500 mm, atau roll 914 mm</translation>
    </message>
    <message>
        <source>How the paper lies</source>
        <translation>Kedudukan kertas</translation>
    </message>
    <message>
        <source>One for all, such as 10 mm, or top, right, bottom and left, such as 10 15 10 15 mm</source>
        <translation>Satu bagi semua, seperti 10 mm, atau atas, kanan, bawah dan kiri, seperti 10 15 10 15 mm</translation>
    </message>
    <message>
        <source>On how many sheets across and down the map is fitted, such as 2 x 1</source>
        <translation>Berapa helai melintang dan menurun peta dimuatkan, seperti 2 x 1</translation>
    </message>
    <message>
        <source>How large, such as 100 %, on as many sheets as that takes</source>
        <translation>Sebesar mana, seperti 100 %, pada seberapa banyak helaian yang perlu</translation>
    </message>
    <message>
        <source>The whole map, or each stage on a sheet of its own</source>
        <translation>Seluruh peta, atau setiap peringkat pada helaiannya sendiri</translation>
    </message>
    <message>
        <source>As the window shows it, what the customer sees, what staff do, with the load or without</source>
        <translation>Seperti yang ditunjukkan tetingkap, apa yang dilihat pelanggan, apa yang dilakukan staf, dengan beban atau tanpanya</translation>
    </message>
    <message>
        <source>In colour, in black and white, or without fills</source>
        <translation>Berwarna, hitam putih, atau tanpa isian</translation>
    </message>
    <message>
        <source>What neighbouring sheets both show, such as 5 mm</source>
        <translation>Apa yang ditunjukkan oleh kedua-dua helaian berjiran, seperti 5 mm</translation>
    </message>
    <message>
        <source>Marks that say where to cut the sheets of a poster</source>
        <translation>Tanda tempat memotong helaian poster</translation>
    </message>
    <message>
        <source>Names of the sheets of a poster, such as A1</source>
        <translation>Nama helaian poster, seperti A1</translation>
    </message>
    <message>
        <source>A first sheet that shows how a poster is put together</source>
        <translation>Helaian pertama yang menunjukkan cara mencantum poster</translation>
    </message>
    <message>
        <source>Whether sheets say what they are</source>
        <translation>Sama ada helaian menyatakan apa isinya</translation>
    </message>
    <message>
        <source>What the title block says in place of the document&apos;s name</source>
        <translation>Apa yang ditulis blok tajuk sebagai ganti nama dokumen</translation>
    </message>
    <message>
        <source>Which case the sheets show</source>
        <translation>Kes mana yang ditunjukkan helaian</translation>
    </message>
    <message>
        <source>The version that the title block tells</source>
        <translation>Versi yang ditulis blok tajuk</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Siapa yang membuatnya</translation>
    </message>
    <message>
        <source>What the title block says in place of the day of printing</source>
        <translation>Apa yang ditulis blok tajuk sebagai ganti hari cetakan</translation>
    </message>
    <message>
        <source>What the title block leaves out, such as date, hash</source>
        <translation>Apa yang ditinggalkan blok tajuk, seperti date, hash</translation>
    </message>
    <message>
        <source>Whether the meaning of outlines and marks is told</source>
        <translation>Sama ada makna garis luar dan tanda dinyatakan</translation>
    </message>
    <message>
        <source>A PNG, JPEG or SVG file beside this document</source>
        <translation>Fail PNG, JPEG atau SVG di sebelah dokumen ini</translation>
    </message>
</context>
<context>
    <name>quantities</name>
    <message>
        <source>erlang: k is a whole number from 1 to 1000</source>
        <translation>erlang: k ialah nombor bulat dari 1 hingga 1000</translation>
    </message>
    <message>
        <source>empirical takes at least one time</source>
        <translation>empirical memerlukan sekurang-kurangnya satu masa</translation>
    </message>
    <message>
        <source>unknown distribution &apos;{kind}&apos;; known are {known}</source>
        <translation>taburan tidak dikenali &apos;{kind}&apos;; yang dikenali: {known}</translation>
    </message>
    <message>
        <source>{kind} takes {names}</source>
        <translation>{kind} memerlukan {names}</translation>
    </message>
    <message>
        <source>{kind} takes numbers from zero up</source>
        <translation>{kind} memerlukan nombor dari sifar ke atas</translation>
    </message>
    <message>
        <source>{kind}: min, mode and max must not fall</source>
        <translation>{kind}: min, mode dan max tidak boleh menurun</translation>
    </message>
    <message>
        <source>{kind}: the mean must be more than zero</source>
        <translation>{kind}: purata mestilah lebih daripada sifar</translation>
    </message>
    <message>
        <source>unknown unit &apos;{unit}&apos; in &apos;{text}&apos;; use s, min, h, d or week</source>
        <translation>unit tidak dikenali &apos;{unit}&apos; dalam &apos;{text}&apos;; guna s, min, h, d atau week</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is longer than ten years</source>
        <translation>&apos;{text}&apos; lebih lama daripada sepuluh tahun</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not an ISO 8601 duration; an example is PT1H30M</source>
        <translation>&apos;{text}&apos; bukan tempoh ISO 8601; contohnya PT1H30M</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a duration; write for example 5 min or 1 h 30 min</source>
        <translation>&apos;{text}&apos; bukan tempoh; tulis contohnya 5 min atau 1 h 30 min</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a rate; write for example 30 / h</source>
        <translation>&apos;{text}&apos; bukan kadar; tulis contohnya 30 / h</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a share; write for example 80 %</source>
        <translation>&apos;{text}&apos; bukan bahagian; tulis contohnya 80 %</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is more than 100 %</source>
        <translation>&apos;{text}&apos; melebihi 100 %</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is in {found}, but the currency of the document is {currency}</source>
        <translation>&apos;{text}&apos; dalam {found}, tetapi mata wang dokumen ialah {currency}</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not an amount; write for example 2.50 {currency}</source>
        <translation>&apos;{text}&apos; bukan jumlah wang; tulis contohnya 2.50 {currency}</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is negative</source>
        <translation>&apos;{text}&apos; negatif</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a cost per time; write for example 18 {currency} / h</source>
        <translation>&apos;{text}&apos; bukan kos bagi unit masa; tulis contohnya 18 {currency} / h</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a time of day; write for example 07:30</source>
        <translation>&apos;{text}&apos; bukan waktu; tulis contohnya 07:30</translation>
    </message>
    <message>
        <source>24:00 is 00:00 of the next day; write it so</source>
        <translation>24:00 ialah 00:00 hari berikutnya; tulis begitu</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Demand: {rate}</source>
        <translation>Permintaan: {rate}</translation>
    </message>
    <message>
        <source>Capacity: {rate}</source>
        <translation>Kapasiti: {rate}</translation>
    </message>
    <message>
        <source>Bottleneck: {pool}</source>
        <translation>Kesesakan: {pool}</translation>
    </message>
    <message>
        <source>Cycle time: {time}</source>
        <translation>Masa kitaran: {time}</translation>
    </message>
    <message>
        <source>Cost per case: {money}</source>
        <translation>Kos setiap kes: {money}</translation>
    </message>
    <message>
        <source>Hand-offs per case: {count}</source>
        <translation>Serahan setiap kes: {count}</translation>
    </message>
    <message>
        <source>Staff pool</source>
        <translation>Kumpulan staf</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Unit load</source>
        <translation>Beban unit</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapasiti</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Penggunaan</translation>
    </message>
    <message>
        <source>At the peak</source>
        <translation>Pada waktu puncak</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>Purata menunggu</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Lawatan</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Masa</translation>
    </message>
    <message>
        <source>Must wait</source>
        <translation>Perlu menunggu</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Janji</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Dalam masa</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Sasaran</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Ditepati</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Can promise</source>
        <translation>Boleh dijanjikan</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>Cara dikira</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>ditepati</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>tidak ditepati</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>tidak pasti</translation>
    </message>
    <message>
        <source>Simulated: {cases} cases in {replications} replications (seed {seed})</source>
        <translation>Disimulasikan: {cases} kes dalam {replications} replikasi (benih {seed})</translation>
    </message>
    <message>
        <source>Warm-up left away: {time}</source>
        <translation>Pemanasan yang diketepikan: {time}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>95 % wait less than</source>
        <translation>95 % menunggu kurang daripada</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Pergi</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelum</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Selepas</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>Verdict (95 %)</source>
        <translation>Keputusan (95 %)</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Seperti sedia ada</translation>
    </message>
    <message>
        <source>Engine: plain Python</source>
        <translation>Enjin: Python biasa</translation>
    </message>
    <message>
        <source>Engine: compiled</source>
        <translation>Enjin: dikompil</translation>
    </message>
    <message>
        <source>Engine: plain Python at first, then compiled</source>
        <translation>Enjin: mula-mula Python biasa, kemudian dikompil</translation>
    </message>
    <message>
        <source>cycle time</source>
        <translation>masa kitaran</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>masa menunggu</translation>
    </message>
    <message>
        <source>cost per case</source>
        <translation>kos setiap kes</translation>
    </message>
    <message>
        <source>hand-offs per case</source>
        <translation>serahan setiap kes</translation>
    </message>
    <message>
        <source>times that patience was lost, per case</source>
        <translation>kali kesabaran hilang, setiap kes</translation>
    </message>
    <message>
        <source>utilisation</source>
        <translation>penggunaan</translation>
    </message>
    <message>
        <source>Cost per case</source>
        <translation>Kos setiap kes</translation>
    </message>
    <message>
        <source>{name}: one more</source>
        <translation>{name}: tambah seorang</translation>
    </message>
    <message>
        <source>{name}: a tenth faster</source>
        <translation>{name}: sepersepuluh lebih cepat</translation>
    </message>
    <message>
        <source>However many people there are, they alone do not keep &apos;{promise}&apos;: the work itself, shifts or batches take too long.</source>
        <translation>Walau berapa ramai orang, mereka sahaja tidak dapat menepati &apos;{promise}&apos;: kerja itu sendiri, syif atau kelompok mengambil masa terlalu lama.</translation>
    </message>
    <message>
        <source>However many people there are, they alone do not keep &apos;{promise}&apos;: the work itself, shifts or batches take too long. With plenty of people {limit} can be promised to {target}.</source>
        <translation>Walau berapa ramai orang, mereka sahaja tidak dapat menepati &apos;{promise}&apos;: kerja itu sendiri, syif atau kelompok mengambil masa terlalu lama. Dengan orang yang ramai, {limit} boleh dijanjikan kepada {target}.</translation>
    </message>
    <message>
        <source>The smallest staffing found that keeps all promises ({cost} per hour, now {before})</source>
        <translation>Bilangan staf terkecil yang ditemui yang menepati semua janji ({cost} sejam, kini {before})</translation>
    </message>
    <message>
        <source>No staffing was found that keeps all promises; the best of those tried ({cost} per hour, now {before})</source>
        <translation>Tiada bilangan staf ditemui yang menepati semua janji; yang terbaik antara yang dicuba ({cost} sejam, kini {before})</translation>
    </message>
    <message>
        <source>The smallest staffing found that keeps all other promises ({cost} per hour, now {before})</source>
        <translation>Bilangan staf terkecil yang ditemui yang menepati semua janji lain ({cost} sejam, kini {before})</translation>
    </message>
    <message>
        <source>All promises are kept, and nobody can be spared ({cost} per hour)</source>
        <translation>Semua janji ditepati, dan tiada sesiapa boleh dikurangkan ({cost} sejam)</translation>
    </message>
    <message>
        <source>Service without a name</source>
        <translation>Perkhidmatan tanpa nama</translation>
    </message>
    <message>
        <source>Service report</source>
        <translation>Laporan perkhidmatan</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Kandungan</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Senario</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Pengarang</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarikh</translation>
    </message>
    <message>
        <source>Steps: {steps}; lanes: {lanes}; stages: {stages}; promises: {promises}</source>
        <translation>Langkah: {steps}; lorong: {lanes}; peringkat: {stages}; janji: {promises}</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Kandungan</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>Peta</translation>
    </message>
    <message>
        <source>The map has no steps yet.</source>
        <translation>Peta belum mempunyai langkah.</translation>
    </message>
    <message>
        <source>The map as a table</source>
        <translation>Peta sebagai jadual</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Lorong</translation>
    </message>
    <message>
        <source>The figures of this chart are in the last part of this report.</source>
        <translation>Angka carta ini terdapat pada bahagian akhir laporan ini.</translation>
    </message>
    <message>
        <source>Figures of the charts</source>
        <translation>Angka bagi carta</translation>
    </message>
    <message>
        <source>{title}: the figures</source>
        <translation>{title}: angka</translation>
    </message>
    <message>
        <source>error</source>
        <translation>ralat</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>amaran</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>petunjuk</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Keterukan</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Semakan</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Dapatan</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Di mana</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Apa yang perlu dibuat</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>Apa yang ditemui semakan</translation>
    </message>
    <message>
        <source>The checks found nothing to mend.</source>
        <translation>Semakan tidak menemui apa-apa untuk dibaiki.</translation>
    </message>
    <message>
        <source>Why it is accepted</source>
        <translation>Mengapa diterima</translation>
    </message>
    <message>
        <source>Accepted findings</source>
        <translation>Dapatan yang diterima</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Dapatan</translation>
    </message>
    <message>
        <source>Promises kept: {kept}; missed: {missed}; cannot be told: {open}</source>
        <translation>Janji ditepati: {kept}; tidak ditepati: {missed}; tidak dapat ditentukan: {open}</translation>
    </message>
    <message>
        <source>Findings: {count}; accepted ones: {accepted}</source>
        <translation>Penemuan: {count}; yang diterima: {accepted}</translation>
    </message>
    <message>
        <source>Staff pools</source>
        <translation>Kumpulan staf</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Bottleneck and load</source>
        <translation>Kesesakan dan beban</translation>
    </message>
    <message>
        <source>This is derived from the map. Responsible is the lane in which a step stands, accountable is the owner of that lane. Consulted are the lanes that hand work over to the step, informed are those that get work from it; the step&apos;s own lane is not repeated. A dash stands where the document names nobody.</source>
        <translation>Ini disimpulkan daripada peta. Pelaksana ialah lorong tempat langkah itu berada, yang bertanggungjawab ialah pemilik lorong itu. Yang dirujuk ialah lorong yang menyerahkan kerja kepada langkah itu, yang dimaklumkan ialah lorong yang menerima kerja daripadanya; lorong langkah itu sendiri tidak diulang. Tanda sempang terdapat di tempat dokumen tidak menamakan sesiapa.</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Pelaksana (R)</translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation>Bertanggungjawab (A)</translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation>Dirujuk (C)</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>Dimaklumkan (I)</translation>
    </message>
    <message>
        <source>Responsibilities (RACI)</source>
        <translation>Tanggungjawab (RACI)</translation>
    </message>
    <message>
        <source>Lanes: in how many steps each is responsible, consulted and informed</source>
        <translation>Lorong: dalam berapa langkah setiap satunya melaksana, dirujuk dan dimaklumkan</translation>
    </message>
    <message>
        <source>Step sheets</source>
        <translation>Helaian langkah</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>{wait} on average; {share} of the cases must wait</source>
        <translation>purata {wait}; {share} daripada kes perlu menunggu</translation>
    </message>
    <message>
        <source>Wait for staff</source>
        <translation>Menunggu staf</translation>
    </message>
    <message>
        <source>up to {count} cases together</source>
        <translation>sehingga {count} kes bersama</translation>
    </message>
    <message>
        <source>up to {count} cases together; after {time} with fewer</source>
        <translation>sehingga {count} kes bersama; selepas {time} dengan kurang</translation>
    </message>
    <message>
        <source>none is written down</source>
        <translation>tiada yang ditulis</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Pemulihan</translation>
    </message>
    <message>
        <source>Bearable wait</source>
        <translation>Masa menunggu yang boleh diterima</translation>
    </message>
    <message>
        <source>{time}; who has waited that long goes on to &apos;{step}&apos;</source>
        <translation>{time}; sesiapa yang menunggu selama itu pergi ke &apos;{step}&apos;</translation>
    </message>
    <message>
        <source>Comes after</source>
        <translation>Datang selepas</translation>
    </message>
    <message>
        <source>The bounds behind a figure are those of its 95 % interval.</source>
        <translation>Had selepas angka ialah had selang 95 % angka itu.</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulasi</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Janji</translation>
    </message>
    <message>
        <source>All scenarios beside the document as it is</source>
        <translation>Semua senario di sebelah dokumen seperti sedia ada</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Senario</translation>
    </message>
    <message>
        <source>What the scenario changes</source>
        <translation>Apa yang diubah oleh senario</translation>
    </message>
    <message>
        <source>Better and worse are told where the sign of the change is beyond doubt (95 %).</source>
        <translation>Lebih baik dan lebih buruk dinyatakan apabila tanda perubahan tidak diragui lagi (95 %).</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Peringkat</translation>
    </message>
    <message>
        <source>met</source>
        <translation>dicapai</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>tidak dicapai</translation>
    </message>
    <message>
        <source>The document makes no promises.</source>
        <translation>Dokumen tidak membuat janji.</translation>
    </message>
    <message>
        <source>Promises and service standards</source>
        <translation>Janji dan piawaian perkhidmatan</translation>
    </message>
    <message>
        <source>From reaching &apos;{first}&apos; to finishing &apos;{last}&apos; within {within}, for {target} of the customers.</source>
        <translation>Dari tiba di &apos;{first}&apos; hingga selesai &apos;{last}&apos; dalam {within}, bagi {target} pelanggan.</translation>
    </message>
    <message>
        <source>Mean time</source>
        <translation>Masa purata</translation>
    </message>
    <message>
        <source>Without any waiting</source>
        <translation>Tanpa menunggu langsung</translation>
    </message>
    <message>
        <source>Kept if nobody waited</source>
        <translation>Ditepati jika tiada sesiapa menunggu</translation>
    </message>
    <message>
        <source>Where the time goes</source>
        <translation>Ke mana masa digunakan</translation>
    </message>
    <message>
        <source>Service standards: how long what the customer meets takes, and how long the wait for it may be</source>
        <translation>Piawaian perkhidmatan: berapa lama apa yang dialami pelanggan, dan berapa lama menunggu dibenarkan</translation>
    </message>
    <message>
        <source>better</source>
        <translation>lebih baik</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>lebih buruk</translation>
    </message>
    <message>
        <source>more</source>
        <translation>lebih</translation>
    </message>
    <message>
        <source>less</source>
        <translation>kurang</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>tiada perbezaan</translation>
    </message>
    <message>
        <source>only on one side</source>
        <translation>di satu pihak sahaja</translation>
    </message>
    <message>
        <source>By these days and times the share of the target was done, of the customers who began then in the simulated weeks; rounded up to a quarter of an hour, without an interval.</source>
        <translation>Pada hari dan waktu ini, bahagian sasaran daripada pelanggan yang bermula ketika itu dalam minggu simulasi telah selesai; dibundarkan ke atas kepada suku jam, tanpa selang.</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Mula</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Selesai menjelang</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>{moment} of the week after</source>
        <translation>{moment} minggu berikutnya</translation>
    </message>
    <message>
        <source>{moment}, {weeks} weeks later</source>
        <translation>{moment}, {weeks} minggu kemudian</translation>
    </message>
    <message>
        <source>begun {moment}: by {done} for {target}</source>
        <translation>bermula {moment}: menjelang {done} bagi {target}</translation>
    </message>
</context>
<context>
    <name>scenarios</name>
    <message>
        <source>New scenario</source>
        <translation>Senario baharu</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Seperti sedia ada</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelum</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Selepas</translation>
    </message>
    <message>
        <source>Difference (95 % interval)</source>
        <translation>Perbezaan (selang 95 %)</translation>
    </message>
    <message>
        <source>Verdict (95 %)</source>
        <translation>Keputusan (95 %)</translation>
    </message>
    <message>
        <source>Side by side, with 95 % intervals of the differences</source>
        <translation>Sebelah-menyebelah, dengan selang 95 % bagi perbezaan</translation>
    </message>
    <message>
        <source>{scenario}: {problem}</source>
        <translation>{scenario}: {problem}</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>Undone: {label}</source>
        <translation>Dibuat asal: {label}</translation>
    </message>
    <message>
        <source>Done again: {label}</source>
        <translation>Dibuat semula: {label}</translation>
    </message>
    <message>
        <source>The clipboard holds nothing that can be pasted into a blueprint</source>
        <translation>Papan klip tidak mengandungi apa-apa yang boleh ditampal ke dalam pelan</translation>
    </message>
    <message>
        <source>Pasted with what it needs: {names}</source>
        <translation>Ditampal bersama apa yang diperlukannya: {names}</translation>
    </message>
    <message>
        <source>The document has no file yet</source>
        <translation>Dokumen belum mempunyai fail</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} telah disimpan</translation>
    </message>
    <message>
        <source>The figures could not be brought up to date; the last ones stay</source>
        <translation>Angka tidak dapat dikemas kini; angka terakhir dikekalkan</translation>
    </message>
    <message>
        <source>lane {name}</source>
        <translation>lorong {name}</translation>
    </message>
    <message>
        <source>stage {name}</source>
        <translation>peringkat {name}</translation>
    </message>
    <message>
        <source>staff pool {name}</source>
        <translation>kumpulan staf {name}</translation>
    </message>
    <message>
        <source>schedule {name}</source>
        <translation>jadual {name}</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Next step, connected to the selected one</source>
        <translation>Langkah seterusnya, disambungkan kepada langkah yang dipilih</translation>
    </message>
    <message>
        <source>Edit the name of what is selected</source>
        <translation>Sunting nama yang dipilih</translation>
    </message>
    <message>
        <source>Delete what is selected</source>
        <translation>Padam yang dipilih</translation>
    </message>
    <message>
        <source>Move the selected steps</source>
        <translation>Alihkan langkah yang dipilih</translation>
    </message>
    <message>
        <source>↑ ↓ ← →</source>
        <translation>↑ ↓ ← →</translation>
    </message>
    <message>
        <source>Move them farther</source>
        <translation>Alihkan lebih jauh</translation>
    </message>
    <message>
        <source>Shift + ↑ ↓ ← →</source>
        <translation>Shift + ↑ ↓ ← →</translation>
    </message>
    <message>
        <source>Select the neighbour</source>
        <translation>Pilih langkah jiran</translation>
    </message>
    <message>
        <source>Ctrl + ↑ ↓ ← →</source>
        <translation>Ctrl + ↑ ↓ ← →</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zum pada penuding</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Ctrl + roda tetikus</translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation>Gerakkan peta</translation>
    </message>
    <message>
        <source>Space + drag</source>
        <translation>Ruang + seret</translation>
    </message>
    <message>
        <source>Give up what the mouse is doing</source>
        <translation>Batalkan tindakan tetikus</translation>
    </message>
</context>
<context>
    <name>simulation</name>
    <message>
        <source>What would it take?</source>
        <translation>Apakah yang diperlukan?</translation>
    </message>
    <message>
        <source>Searching for a staffing</source>
        <translation>Mencari bilangan staf</translation>
    </message>
    <message>
        <source>Searches for the smallest staffing with which all promises are kept, and says what it costs.</source>
        <translation>Mencari bilangan staf terkecil yang menepati semua janji, dan menyatakan kosnya.</translation>
    </message>
    <message>
        <source>People by staff pool</source>
        <translation>Orang mengikut kumpulan staf</translation>
    </message>
    <message>
        <source>Staff pool</source>
        <translation>Kumpulan staf</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Kini</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Diperlukan</translation>
    </message>
    <message>
        <source>Busy then</source>
        <translation>Penggunaan selepas itu</translation>
    </message>
    <message>
        <source>Apply to the document</source>
        <translation>Gunakan pada dokumen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>staff so that promises are kept</source>
        <translation>staf supaya janji ditepati</translation>
    </message>
    <message>
        <source>Cost of all people on duty: {after} an hour, now {before}.</source>
        <translation>Kos semua orang yang bertugas: {after} sejam, kini {before}.</translation>
    </message>
    <message>
        <source>With this staffing all other promises are kept.</source>
        <translation>Dengan bilangan staf ini semua janji lain ditepati.</translation>
    </message>
    <message>
        <source>More people alone do not keep all promises; this is the best that was found.</source>
        <translation>Menambah orang sahaja tidak menepati semua janji; inilah yang terbaik ditemui.</translation>
    </message>
    <message>
        <source>All promises are kept, and nobody can be spared.</source>
        <translation>Semua janji ditepati, dan tiada sesiapa boleh dikurangkan.</translation>
    </message>
    <message>
        <source>With this staffing all promises are kept, and nobody of it can be spared.</source>
        <translation>Dengan bilangan staf ini semua janji ditepati, dan tiada sesiapa daripadanya boleh dikurangkan.</translation>
    </message>
    <message>
        <source>{count} staffings were simulated.</source>
        <translation>{count} susunan staf telah disimulasikan.</translation>
    </message>
    <message>
        <source>What matters most?</source>
        <translation>Apakah yang paling penting?</translation>
    </message>
    <message>
        <source>Trying small changes</source>
        <translation>Mencuba perubahan kecil</translation>
    </message>
    <message>
        <source>Tries one more person in each staff pool, and 10 % less time at each step, one by one, and ranks what that brings.</source>
        <translation>Mencuba seorang lagi dalam setiap kumpulan staf, dan masa 10 % kurang pada setiap langkah, satu demi satu, dan menyusun kesannya.</translation>
    </message>
    <message>
        <source>Small changes by what they bring</source>
        <translation>Perubahan kecil mengikut kesannya</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Janji ditepati</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Masa menunggu</translation>
    </message>
    <message>
        <source>Cost per case</source>
        <translation>Kos setiap kes</translation>
    </message>
    <message>
        <source>The most useful first. A star marks a change whose direction is beyond doubt (95 %).</source>
        <translation>Yang paling berguna dahulu. Bintang menandakan perubahan yang arahnya tidak diragui lagi (95 %).</translation>
    </message>
    <message>
        <source>Small changes</source>
        <translation>Perubahan kecil</translation>
    </message>
    <message>
        <source>One more: {pool}</source>
        <translation>Tambah seorang: {pool}</translation>
    </message>
    <message>
        <source>10 % less time: {step}</source>
        <translation>Masa 10 % kurang: {step}</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} mata</translation>
    </message>
    <message>
        <source>By simulation, mean of the week: busy · waiting</source>
        <translation>Melalui simulasi, purata minggu: sibuk · menunggu</translation>
    </message>
    <message>
        <source>By simulation, {hour}: busy · waiting</source>
        <translation>Melalui simulasi, {hour}: sibuk · menunggu</translation>
    </message>
    <message>
        <source>Mean of the week</source>
        <translation>Purata minggu</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Janji</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Perkhidmatan</translation>
    </message>
    <message>
        <source>Staff pools</source>
        <translation>Kumpulan staf</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>How it was simulated</source>
        <translation>Cara ia disimulasikan</translation>
    </message>
    <message>
        <source>begun {day}: {target} done by</source>
        <translation>bermula {day}: {target} selesai menjelang</translation>
    </message>
    <message>
        <source>Promised to {target}: within {time}</source>
        <translation>Dijanjikan kepada {target}: dalam {time}</translation>
    </message>
    <message>
        <source>can be promised to {target}</source>
        <translation>boleh dijanjikan kepada {target}</translation>
    </message>
    <message>
        <source>hidden from the customer: {step}</source>
        <translation>tersembunyi daripada pelanggan: {step}</translation>
    </message>
    <message>
        <source>Time in the service</source>
        <translation>Masa dalam perkhidmatan</translation>
    </message>
    <message>
        <source>half of the customers less than</source>
        <translation>separuh daripada pelanggan kurang daripada</translation>
    </message>
    <message>
        <source>95 % of the customers less than</source>
        <translation>95 % daripada pelanggan kurang daripada</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>masa menunggu</translation>
    </message>
    <message>
        <source>work that the customer sees</source>
        <translation>kerja yang dilihat pelanggan</translation>
    </message>
    <message>
        <source>work that the customer does not see</source>
        <translation>kerja yang tidak dilihat pelanggan</translation>
    </message>
    <message>
        <source>Hand-offs per case</source>
        <translation>Serahan setiap kes</translation>
    </message>
    <message>
        <source>Customers served</source>
        <translation>Pelanggan dilayan</translation>
    </message>
    <message>
        <source>Customers in the service at once</source>
        <translation>Pelanggan dalam perkhidmatan serentak</translation>
    </message>
    <message>
        <source>Times that patience was lost, per case</source>
        <translation>Bilangan kali hilang sabar, setiap kes</translation>
    </message>
    <message>
        <source>{pool} (busiest)</source>
        <translation>{pool} (paling sibuk)</translation>
    </message>
    <message>
        <source>the queue grows by {rate}</source>
        <translation>barisan menunggu bertambah {rate}</translation>
    </message>
    <message>
        <source>People: {count}</source>
        <translation>Orang: {count}</translation>
    </message>
    <message>
        <source>mean wait for them</source>
        <translation>purata masa menunggu mereka</translation>
    </message>
    <message>
        <source>customers waiting for them</source>
        <translation>pelanggan yang menunggu mereka</translation>
    </message>
    <message>
        <source>95 % less than</source>
        <translation>95 % kurang daripada</translation>
    </message>
    <message>
        <source>times that patience was lost</source>
        <translation>bilangan kali hilang sabar</translation>
    </message>
    <message>
        <source>cost per case</source>
        <translation>kos setiap kes</translation>
    </message>
    <message>
        <source>plain Python at first, then compiled</source>
        <translation>mula-mula Python biasa, kemudian dikompil</translation>
    </message>
    <message>
        <source>compiled</source>
        <translation>dikompil</translation>
    </message>
    <message>
        <source>plain Python</source>
        <translation>Python biasa</translation>
    </message>
    <message>
        <source>{cases} customers in {replications} replications</source>
        <translation>{cases} pelanggan dalam {replications} replikasi</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Disimulasikan</translation>
    </message>
    <message>
        <source>Warm-up left away</source>
        <translation>Pemanasan yang diketepikan</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Benih</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Enjin</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Lawatan</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>Purata menunggu</translation>
    </message>
    <message>
        <source>95 % wait less than</source>
        <translation>95 % menunggu kurang daripada</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Kerja</translation>
    </message>
    <message>
        <source>Lost patience</source>
        <translation>Hilang sabar</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} dan {count} lagi</translation>
    </message>
    <message>
        <source>The simulation ended with an error of this program: {error}</source>
        <translation>Simulasi tamat dengan ralat program ini: {error}</translation>
    </message>
    <message>
        <source>{place}: {problem}</source>
        <translation>{place}: {problem}</translation>
    </message>
    <message>
        <source>so few come by &apos;{name}&apos; that the run would last more than a century; ask for fewer cases or days</source>
        <translation>begitu sedikit yang datang melalui &apos;{name}&apos; sehingga larian akan melebihi satu abad; minta lebih sedikit kes atau hari</translation>
    </message>
    <message>
        <source>there is no demand: nobody comes; say under demand how many customers come, and where</source>
        <translation>tiada permintaan: tiada sesiapa datang; nyatakan di bawah permintaan berapa ramai pelanggan datang, dan di mana</translation>
    </message>
    <message>
        <source>the demand &apos;{name}&apos; does not start at a step that work passes</source>
        <translation>permintaan &apos;{name}&apos; tidak bermula di langkah yang dilalui kerja</translation>
    </message>
    <message>
        <source>the demand &apos;{name}&apos; brings nobody: its rate is zero</source>
        <translation>permintaan &apos;{name}&apos; tidak membawa sesiapa: kadarnya sifar</translation>
    </message>
    <message>
        <source>the demand &apos;{name}&apos; brings more than 10,000 cases a second</source>
        <translation>permintaan &apos;{name}&apos; membawa lebih 10,000 kes sesaat</translation>
    </message>
    <message>
        <source>nobody of &apos;{name}&apos; is ever on duty: its schedule has no hours</source>
        <translation>tiada sesiapa daripada &apos;{name}&apos; pernah bertugas: jadualnya tiada waktu</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; needs {people} of &apos;{name}&apos; at once, and there are {count}: its work never begins</source>
        <translation>&apos;{step}&apos; memerlukan {people} orang serentak daripada &apos;{name}&apos;, dan hanya ada {count}: kerjanya tidak pernah bermula</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is never available</source>
        <translation>&apos;{name}&apos; tidak pernah tersedia</translation>
    </message>
    <message>
        <source>more than 100,000 people cannot be simulated; &apos;{name}&apos; has {count}</source>
        <translation>lebih 100,000 orang tidak dapat disimulasikan; &apos;{name}&apos; mempunyai {count}</translation>
    </message>
    <message>
        <source>who comes to &apos;{step}&apos; never leaves: the loop has no way out ({count} steps)</source>
        <translation>sesiapa yang datang ke &apos;{step}&apos; tidak pernah pergi: gelung itu tiada jalan keluar ({count} langkah)</translation>
    </message>
    <message>
        <source>the queue at &apos;{step}&apos; grows without end: more than 100,000 cases are there at once; add staff or take demand away</source>
        <translation>barisan di &apos;{step}&apos; bertambah tanpa henti: lebih daripada 100,000 kes berada di situ serentak; tambah staf atau kurangkan permintaan</translation>
    </message>
    <message>
        <source>cases come to &apos;{step}&apos; again and again, and hardly any leaves</source>
        <translation>kes datang ke &apos;{step}&apos; berulang kali, dan hampir tiada yang pergi</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; have more work than they can do: in so long a run more than 100,000 cases would come to wait for them</source>
        <translation>&apos;{name}&apos; mempunyai kerja melebihi kemampuan: dalam larian sepanjang ini lebih daripada 100,000 kes akan menunggu mereka</translation>
    </message>
    <message>
        <source>more than 200,000 cases would be at &apos;{step}&apos; at once, which is more than a run can hold</source>
        <translation>lebih daripada 200,000 kes akan berada di &apos;{step}&apos; serentak, melebihi apa yang dapat ditampung oleh satu larian</translation>
    </message>
    <message>
        <source>one replication would take more than {most} events, and most at &apos;{step}&apos;; ask for fewer cases or days</source>
        <translation>satu replikasi akan mengambil lebih daripada {most} peristiwa, kebanyakannya di &apos;{step}&apos;; minta kes atau hari yang lebih sedikit</translation>
    </message>
    <message>
        <source>a case passes &apos;{step}&apos; more than 1,000 times: hardly anybody finds the way out of the loop</source>
        <translation>satu kes melalui &apos;{step}&apos; lebih daripada 1,000 kali: hampir tiada siapa menemui jalan keluar daripada gelung</translation>
    </message>
    <message>
        <source>the fork &apos;{step}&apos; makes ever more pieces of work before any time passes</source>
        <translation>cabangan &apos;{step}&apos; membuat semakin banyak kerja sebelum sebarang masa berlalu</translation>
    </message>
    <message>
        <source>no way out of &apos;{step}&apos; has a share above zero</source>
        <translation>tiada laluan keluar dari &apos;{step}&apos; mempunyai bahagian melebihi sifar</translation>
    </message>
    <message>
        <source>the times of &apos;{step}&apos; stand in a file that was not read</source>
        <translation>masa &apos;{step}&apos; ada dalam fail yang tidak dibaca</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; gathers more than 10,000 cases at once</source>
        <translation>&apos;{step}&apos; mengumpulkan lebih 10,000 kes serentak</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; waits for {count} cases, and only {last} ever come: say after what time it begins</source>
        <translation>&apos;{step}&apos; menunggu {count} kes, dan hanya {last} yang akan datang: nyatakan selepas berapa lama ia bermula</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; leads to a linked process and has several ways on; let one decision behind it split them</source>
        <translation>&apos;{step}&apos; menuju ke proses berpaut dan mempunyai beberapa laluan; biar satu keputusan selepasnya memisahkannya</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; goes on until a time, which only a wait that needs no staff can</source>
        <translation>&apos;{step}&apos; berlanjutan sehingga sesuatu waktu, yang hanya boleh bagi menunggu tanpa staf</translation>
    </message>
    <message>
        <source>who waits at &apos;{step}&apos; never goes on: its schedule has no hours</source>
        <translation>sesiapa yang menunggu di &apos;{step}&apos; tidak akan meneruskan: jadualnya tiada waktu</translation>
    </message>
    <message>
        <source>the people whom &apos;{step}&apos; needs are never on duty at the same time</source>
        <translation>orang yang diperlukan oleh &apos;{step}&apos; tidak pernah bertugas pada waktu yang sama</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; gathers a batch, so nobody can lose patience there</source>
        <translation>&apos;{step}&apos; mengumpulkan kelompok, jadi tiada sesiapa boleh hilang sabar di situ</translation>
    </message>
    <message>
        <source>nobody waits at &apos;{step}&apos;, which needs no staff, so nobody can lose patience there</source>
        <translation>tiada sesiapa menunggu di &apos;{step}&apos;, yang tidak memerlukan staf, jadi tiada sesiapa boleh hilang sabar di situ</translation>
    </message>
    <message>
        <source>who loses patience at &apos;{step}&apos; goes to &apos;{to}&apos;, which is no step that work passes</source>
        <translation>sesiapa yang hilang sabar di &apos;{step}&apos; pergi ke &apos;{to}&apos;, yang bukan langkah yang dilalui kerja</translation>
    </message>
    <message>
        <source>who loses patience at &apos;{step}&apos; comes back to it at once, again and again</source>
        <translation>sesiapa yang hilang sabar di &apos;{step}&apos; kembali kepadanya serta-merta, berulang kali</translation>
    </message>
    <message>
        <source>a staff pool has more work than it can do, so waits grow from day to day</source>
        <translation>satu kumpulan staf mempunyai kerja melebihi kemampuannya, jadi masa menunggu bertambah dari hari ke hari</translation>
    </message>
    <message>
        <source>no case went from its first step to its last one</source>
        <translation>tiada kes pergi dari langkah pertamanya hingga langkah terakhirnya</translation>
    </message>
    <message>
        <source>no work passes its first or its last step</source>
        <translation>tiada kerja melalui langkah pertama atau langkah terakhirnya</translation>
    </message>
    <message>
        <source>an error of this program: Little&apos;s law does not hold at {where}; please report it with the document</source>
        <translation>ralat program ini: hukum Little tidak dipenuhi di {where}; sila laporkan bersama dokumen</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; have more work than they can do: {rate} cases more wait for them every hour; times that depend on it are left out</source>
        <translation>&apos;{name}&apos; mempunyai kerja melebihi kemampuannya: {rate} kes lagi menunggu setiap jam; masa yang bergantung padanya ditinggalkan</translation>
    </message>
    <message>
        <source>cycle times still grow at the end of the run, and most wait at &apos;{step}&apos;; simulate more days</source>
        <translation>masa kitaran masih bertambah pada akhir larian, dan kebanyakannya menunggu di &apos;{step}&apos;; simulasikan lebih banyak hari</translation>
    </message>
    <message>
        <source>no warm-up could be found in so short a run; half of it was left away</source>
        <translation>pemanasan tidak dapat dicari dalam larian sesingkat itu; separuh daripadanya diketepikan</translation>
    </message>
    <message>
        <source>links that are not followed take the time given on them: {steps}</source>
        <translation>pautan yang tidak diikuti mengambil masa yang dinyatakan padanya: {steps}</translation>
    </message>
    <message>
        <source>{count} cases had not left when the run was given up, and are in no figure of whole cases; most wait at &apos;{step}&apos;</source>
        <translation>{count} kes belum pergi apabila larian dihentikan, dan tiada dalam mana-mana angka kes penuh; kebanyakannya menunggu di &apos;{step}&apos;</translation>
    </message>
    <message>
        <source>no case came and left in the time that counts; simulate more days</source>
        <translation>tiada kes datang dan pergi dalam masa yang dikira; simulasikan lebih banyak hari</translation>
    </message>
    <message>
        <source>no time is taken by the work of: {steps}; nobody waits for it, and it costs nothing</source>
        <translation>kerja bagi langkah ini tidak mengambil masa: {steps}; tiada siapa menunggunya, dan ia tidak menelan belanja</translation>
    </message>
    <message>
        <source>one replication tells no intervals; that of a promise takes its cases as independent</source>
        <translation>satu replikasi tidak memberi selang; selang bagi janji menganggap kesnya bebas</translation>
    </message>
    <message>
        <source>with fewer than five replications the intervals are wide</source>
        <translation>dengan kurang daripada lima replikasi, selangnya lebar</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>the document is empty; it begins with format: {format}</source>
        <translation>dokumen kosong; ia bermula dengan format: {format}</translation>
    </message>
    <message>
        <source>the format is missing; the document begins with format: {format}</source>
        <translation>format tiada; dokumen bermula dengan format: {format}</translation>
    </message>
    <message>
        <source>unknown format &apos;{found}&apos;; write {format}</source>
        <translation>format tidak dikenali &apos;{found}&apos;; tulis {format}</translation>
    </message>
    <message>
        <source>the document is of the newer format {found}; this program reads up to {format}</source>
        <translation>dokumen dalam format lebih baharu {found}; program ini membaca hingga {format}</translation>
    </message>
    <message>
        <source>the text has more than {most} characters</source>
        <translation>teks melebihi {most} aksara</translation>
    </message>
    <message>
        <source>a number that is not finite cannot stand in a document</source>
        <translation>nombor yang tidak terhingga tidak boleh ada dalam dokumen</translation>
    </message>
    <message>
        <source>a time is written like 5 min or {exponential: 5 min}</source>
        <translation>masa ditulis seperti 5 min atau {exponential: 5 min}</translation>
    </message>
    <message>
        <source>empirical takes a list of times, such as [3 min, 5 min], or the name of a CSV file</source>
        <translation>empirical mengambil senarai masa, seperti [3 min, 5 min], atau nama fail CSV</translation>
    </message>
    <message>
        <source>k is a whole number from 1 to 1000</source>
        <translation>k ialah nombor bulat dari 1 hingga 1000</translation>
    </message>
    <message>
        <source>staff is written like receptionist or {receptionist: 1, porter: 1}</source>
        <translation>staf ditulis seperti receptionist atau {receptionist: 1, porter: 1}</translation>
    </message>
    <message>
        <source>there are two flows to &apos;{name}&apos;; one is the most</source>
        <translation>ada dua aliran ke &apos;{name}&apos;; paling banyak satu</translation>
    </message>
    <message>
        <source>a batch holds from 1 to {most} cases</source>
        <translation>satu kelompok mengandungi 1 hingga {most} kes</translation>
    </message>
    <message>
        <source>the hours end before they begin; write two periods across midnight</source>
        <translation>waktu tamat sebelum bermula; tulis dua tempoh jika melepasi tengah malam</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; are not days; write for example mon-fri or mon, wed, sat</source>
        <translation>&apos;{text}&apos; bukan hari; tulis contohnya mon-fri atau mon, wed, sat</translation>
    </message>
    <message>
        <source>a document is a mapping that begins with format: service-blueprint/1</source>
        <translation>dokumen ialah pemetaan yang bermula dengan format: service-blueprint/1</translation>
    </message>
    <message>
        <source>a currency is three capital letters, such as EUR</source>
        <translation>mata wang ialah tiga huruf besar, seperti EUR</translation>
    </message>
    <message>
        <source>a mapping of ids to what they stand for is expected here</source>
        <translation>pemetaan id kepada maksudnya dijangka di sini</translation>
    </message>
    <message>
        <source>&apos;{id}&apos; cannot be an id (small letters, digits and hyphens); &apos;{other}&apos; could</source>
        <translation>&apos;{id}&apos; tidak boleh menjadi id (huruf kecil, digit dan sempang); &apos;{other}&apos; boleh</translation>
    </message>
    <message>
        <source>a step cannot flow into itself</source>
        <translation>langkah tidak boleh mengalir ke dirinya sendiri</translation>
    </message>
    <message>
        <source>who loses patience cannot go to the same step</source>
        <translation>sesiapa yang hilang sabar tidak boleh pergi ke langkah yang sama</translation>
    </message>
    <message>
        <source>how many come is missing here: write rate (such as 30 / h), times or arrivals</source>
        <translation>bilangan yang datang tiada di sini: tulis rate (seperti 30 / h), times atau arrivals</translation>
    </message>
    <message>
        <source>&apos;{first}&apos; says already when they come; take it away or &apos;{name}&apos;</source>
        <translation>&apos;{first}&apos; sudah menyatakan bila mereka datang; buangnya, atau buang &apos;{name}&apos;</translation>
    </message>
    <message>
        <source>&apos;{id}&apos; is a step&apos;s id already; a note needs its own</source>
        <translation>&apos;{id}&apos; sudah menjadi id langkah; nota memerlukan id sendiri</translation>
    </message>
    <message>
        <source>a position is written like [24, 12]</source>
        <translation>kedudukan ditulis seperti [24, 12]</translation>
    </message>
    <message>
        <source>a coordinate is a number between -1000000 and 1000000</source>
        <translation>koordinat ialah nombor antara -1000000 dan 1000000</translation>
    </message>
    <message>
        <source>the character {code} cannot stand in a document</source>
        <translation>aksara {code} tidak boleh ada dalam dokumen</translation>
    </message>
    <message>
        <source>the document has {size} MB; the most is {most} MB</source>
        <translation>dokumen bersaiz {size} MB; paling banyak {most} MB</translation>
    </message>
    <message>
        <source>the document is UTF-16; save it as UTF-8</source>
        <translation>dokumen dalam UTF-16; simpan sebagai UTF-8</translation>
    </message>
    <message>
        <source>byte {code} is not UTF-8 (is the document Latin-1?); save it as UTF-8</source>
        <translation>bait {code} bukan UTF-8 (adakah dokumen dalam Latin-1?); simpan sebagai UTF-8</translation>
    </message>
    <message>
        <source>the document is nested more than {most} levels deep</source>
        <translation>dokumen tersarang lebih daripada {most} aras</translation>
    </message>
    <message>
        <source>the document has more than {most} values</source>
        <translation>dokumen mempunyai lebih daripada {most} nilai</translation>
    </message>
    <message>
        <source>aliases (*{name}) are not read; write the value itself</source>
        <translation>alias (*{name}) tidak dibaca; tulis nilainya sendiri</translation>
    </message>
    <message>
        <source>anchors (&amp;{name}) are not read; take it away</source>
        <translation>sauh (&amp;{name}) tidak dibaca; buangnya</translation>
    </message>
    <message>
        <source>tags ({name}) are not read; take it away</source>
        <translation>tag ({name}) tidak dibaca; buangnya</translation>
    </message>
    <message>
        <source>merge keys (&lt;&lt;) are not read; write the values themselves</source>
        <translation>kunci cantum (&lt;&lt;) tidak dibaca; tulis nilainya sendiri</translation>
    </message>
    <message>
        <source>a second document begins here; a file holds one</source>
        <translation>dokumen kedua bermula di sini; satu fail mengandungi satu sahaja</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; stands here twice</source>
        <translation>&apos;{key}&apos; ada dua kali di sini</translation>
    </message>
    <message>
        <source>a key must be a plain text</source>
        <translation>kunci mestilah teks biasa</translation>
    </message>
    <message>
        <source>a tab cannot indent; use spaces</source>
        <translation>tab tidak boleh digunakan untuk inden; guna ruang</translation>
    </message>
    <message>
        <source>this cannot be read as YAML: {reason}</source>
        <translation>ini tidak dapat dibaca sebagai YAML: {reason}</translation>
    </message>
    <message>
        <source>a colon is not expected here; put the text in quotes if it belongs to it</source>
        <translation>titik bertindih tidak dijangka di sini; letakkan teks dalam tanda petikan jika ia sebahagian daripadanya</translation>
    </message>
    <message>
        <source>a &apos;:&apos; is missing after this key</source>
        <translation>&apos;:&apos; tiada selepas kunci ini</translation>
    </message>
    <message>
        <source>the indentation does not fit, or a quote is missing before this line</source>
        <translation>inden tidak padan, atau tanda petikan tiada sebelum baris ini</translation>
    </message>
    <message>
        <source>a &apos;,&apos; or &apos;}&apos; is missing here</source>
        <translation>&apos;,&apos; atau &apos;}&apos; tiada di sini</translation>
    </message>
    <message>
        <source>a &apos;,&apos; or &apos;]&apos; is missing here</source>
        <translation>&apos;,&apos; atau &apos;]&apos; tiada di sini</translation>
    </message>
    <message>
        <source>a list item begins with &apos;- &apos; at the same indentation</source>
        <translation>item senarai bermula dengan &apos;- &apos; pada inden yang sama</translation>
    </message>
    <message>
        <source>a quote that was opened is not closed</source>
        <translation>tanda petikan yang dibuka tidak ditutup</translation>
    </message>
    <message>
        <source>a value cannot begin with this character; put it in quotes</source>
        <translation>nilai tidak boleh bermula dengan aksara ini; letakkannya dalam tanda petikan</translation>
    </message>
    <message>
        <source>this escape is unknown; write \\ for a backslash in double quotes</source>
        <translation>lepasan ini tidak dikenali; tulis \\ untuk garis condong belakang dalam tanda petikan berganda</translation>
    </message>
    <message>
        <source>a list cannot begin here; put it on the next line</source>
        <translation>senarai tidak boleh bermula di sini; letakkannya pada baris berikutnya</translation>
    </message>
    <message>
        <source>the document ends above; this line does not belong to it</source>
        <translation>dokumen tamat di atas; baris ini bukan sebahagian daripadanya</translation>
    </message>
    <message>
        <source>a single value is expected here, not a list or a mapping</source>
        <translation>satu nilai tunggal dijangka di sini, bukan senarai atau pemetaan</translation>
    </message>
    <message>
        <source>a list is expected here</source>
        <translation>senarai dijangka di sini</translation>
    </message>
    <message>
        <source>a mapping (key: value) is expected here</source>
        <translation>pemetaan (kunci: nilai) dijangka di sini</translation>
    </message>
    <message>
        <source>a value is needed here</source>
        <translation>nilai diperlukan di sini</translation>
    </message>
    <message>
        <source>a unit is missing; write {example}, not {text}</source>
        <translation>unit tiada; tulis {example}, bukan {text}</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is too long for a quantity</source>
        <translation>&apos;{text}&apos; terlalu panjang untuk kuantiti</translation>
    </message>
    <message>
        <source>this text must stand on one line</source>
        <translation>teks ini mesti pada satu baris</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is missing here</source>
        <translation>&apos;{name}&apos; tiada di sini</translation>
    </message>
    <message>
        <source>unknown key &apos;{name}&apos;; known are {names}</source>
        <translation>kunci tidak dikenali &apos;{name}&apos;; yang dikenali: {names}</translation>
    </message>
    <message>
        <source>unknown key &apos;{name}&apos;; did you mean &apos;{near}&apos;?</source>
        <translation>kunci tidak dikenali &apos;{name}&apos;; adakah maksud anda &apos;{near}&apos;?</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not known here; known are {names}</source>
        <translation>&apos;{name}&apos; tidak dikenali di sini; yang dikenali: {names}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not known here; did you mean &apos;{near}&apos;?</source>
        <translation>&apos;{name}&apos; tidak dikenali di sini; adakah maksud anda &apos;{near}&apos;?</translation>
    </message>
    <message>
        <source>unknown distribution &apos;{name}&apos;; known are {names}</source>
        <translation>taburan tidak dikenali &apos;{name}&apos;; yang dikenali: {names}</translation>
    </message>
    <message>
        <source>unknown distribution &apos;{name}&apos;; did you mean &apos;{near}&apos;?</source>
        <translation>taburan tidak dikenali &apos;{name}&apos;; adakah maksud anda &apos;{near}&apos;?</translation>
    </message>
    <message>
        <source>unknown stage &apos;{name}&apos;</source>
        <translation>peringkat tidak dikenali &apos;{name}&apos;</translation>
    </message>
    <message>
        <source>unknown stage &apos;{name}&apos;; did you mean &apos;{near}&apos;?</source>
        <translation>peringkat tidak dikenali &apos;{name}&apos;; adakah maksud anda &apos;{near}&apos;?</translation>
    </message>
    <message>
        <source>unknown lane &apos;{name}&apos;</source>
        <translation>lorong tidak dikenali &apos;{name}&apos;</translation>
    </message>
    <message>
        <source>unknown lane &apos;{name}&apos;; did you mean &apos;{near}&apos;?</source>
        <translation>lorong tidak dikenali &apos;{name}&apos;; adakah maksud anda &apos;{near}&apos;?</translation>
    </message>
    <message>
        <source>unknown staff pool &apos;{name}&apos;</source>
        <translation>kumpulan staf tidak dikenali &apos;{name}&apos;</translation>
    </message>
    <message>
        <source>unknown staff pool &apos;{name}&apos;; did you mean &apos;{near}&apos;?</source>
        <translation>kumpulan staf tidak dikenali &apos;{name}&apos;; adakah maksud anda &apos;{near}&apos;?</translation>
    </message>
    <message>
        <source>unknown schedule &apos;{name}&apos;</source>
        <translation>jadual tidak dikenali &apos;{name}&apos;</translation>
    </message>
    <message>
        <source>unknown schedule &apos;{name}&apos;; did you mean &apos;{near}&apos;?</source>
        <translation>jadual tidak dikenali &apos;{name}&apos;; adakah maksud anda &apos;{near}&apos;?</translation>
    </message>
    <message>
        <source>unknown step &apos;{name}&apos;</source>
        <translation>langkah tidak dikenali &apos;{name}&apos;</translation>
    </message>
    <message>
        <source>unknown step &apos;{name}&apos;; did you mean &apos;{near}&apos;?</source>
        <translation>langkah tidak dikenali &apos;{name}&apos;; adakah maksud anda &apos;{near}&apos;?</translation>
    </message>
    <message>
        <source>unknown demand &apos;{name}&apos;</source>
        <translation>permintaan tidak dikenali &apos;{name}&apos;</translation>
    </message>
    <message>
        <source>unknown demand &apos;{name}&apos;; did you mean &apos;{near}&apos;?</source>
        <translation>permintaan tidak dikenali &apos;{name}&apos;; adakah maksud anda &apos;{near}&apos;?</translation>
    </message>
    <message>
        <source>unknown promise &apos;{name}&apos;</source>
        <translation>janji tidak dikenali &apos;{name}&apos;</translation>
    </message>
    <message>
        <source>unknown promise &apos;{name}&apos;; did you mean &apos;{near}&apos;?</source>
        <translation>janji tidak dikenali &apos;{name}&apos;; adakah maksud anda &apos;{near}&apos;?</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is neither a step nor a note</source>
        <translation>&apos;{name}&apos; bukan langkah dan bukan nota</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is neither a step nor a note; did you mean &apos;{near}&apos;?</source>
        <translation>&apos;{name}&apos; bukan langkah dan bukan nota; adakah maksud anda &apos;{near}&apos;?</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; stands here twice</source>
        <translation>&apos;{name}&apos; ada dua kali di sini</translation>
    </message>
    <message>
        <source>write true or false, not &apos;{text}&apos;</source>
        <translation>tulis true atau false, bukan &apos;{text}&apos;</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a whole number from 0 to 999999 (without quotes)</source>
        <translation>&apos;{text}&apos; bukan nombor bulat dari 0 hingga 999999 (tanpa tanda petikan)</translation>
    </message>
    <message>
        <source>a score is written without quotes, such as 5</source>
        <translation>skor ditulis tanpa tanda petik, seperti 5</translation>
    </message>
    <message>
        <source>a change says what it is about; it begins with one of {names}</source>
        <translation>perubahan menyatakan apa yang terlibat; ia bermula dengan salah satu daripada {names}</translation>
    </message>
    <message>
        <source>say here what changes, such as {example}</source>
        <translation>nyatakan di sini apa yang berubah, seperti {example}</translation>
    </message>
    <message>
        <source>a flow is named by its two steps, like [check-in, room-ready]</source>
        <translation>aliran dinamakan mengikut dua langkahnya, seperti [check-in, room-ready]</translation>
    </message>
    <message>
        <source>name the staff pools that serve together, like [reception, concierge]</source>
        <translation>namakan kumpulan staf yang melayani bersama, seperti [reception, concierge]</translation>
    </message>
    <message>
        <source>&apos;{id}&apos; cannot be an id (small letters, digits and hyphens)</source>
        <translation>&apos;{id}&apos; tidak boleh menjadi id (huruf kecil, angka dan sempang)</translation>
    </message>
    <message>
        <source>the file has more than {most} lines</source>
        <translation>fail melebihi {most} baris</translation>
    </message>
    <message>
        <source>the file stands beside the document; save the document first</source>
        <translation>fail terletak di sebelah dokumen; simpan dokumen dahulu</translation>
    </message>
    <message>
        <source>the files link to each other in a circle: {chain}</source>
        <translation>fail-fail saling berpaut dalam bulatan: {chain}</translation>
    </message>
    <message>
        <source>the links lead through more than {most} files one behind the other: {chain}</source>
        <translation>pautan melalui lebih daripada {most} fail satu demi satu: {chain}</translation>
    </message>
    <message>
        <source>there is no such file beside the document</source>
        <translation>tiada fail sedemikian di sebelah dokumen</translation>
    </message>
    <message>
        <source>the path leads out of the folder of the document</source>
        <translation>laluan itu keluar dari folder dokumen</translation>
    </message>
    <message>
        <source>{path}: this is not a file</source>
        <translation>{path}: ini bukan fail</translation>
    </message>
    <message>
        <source>the links lead to more than {most} files</source>
        <translation>pautan membawa ke lebih daripada {most} fail</translation>
    </message>
    <message>
        <source>the linked files have more than {most} MB together</source>
        <translation>fail yang dipautkan melebihi {most} MB kesemuanya</translation>
    </message>
    <message>
        <source>{file} counts in {other}, this document in {own}: its costs are left out</source>
        <translation>{file} dikira dalam {other}, dokumen ini dalam {own}: kosnya diketepikan</translation>
    </message>
    <message>
        <source>{file} has no start &apos;{start}&apos;; did you mean &apos;{near}&apos;?</source>
        <translation>{file} tiada permulaan &apos;{start}&apos;; adakah anda maksudkan &apos;{near}&apos;?</translation>
    </message>
    <message>
        <source>{file} has no start &apos;{start}&apos;</source>
        <translation>{file} tiada permulaan &apos;{start}&apos;</translation>
    </message>
    <message>
        <source>{file} has no start</source>
        <translation>{file} tiada permulaan</translation>
    </message>
    <message>
        <source>{file} has several starts; name one of them, as in {file}#{start}</source>
        <translation>{file} mempunyai beberapa permulaan; namakan salah satunya, seperti {file}#{start}</translation>
    </message>
    <message>
        <source>{file}:{line}:{column}: {problem}</source>
        <translation>{file}:{line}:{column}: {problem}</translation>
    </message>
    <message>
        <source>{file} names {place}: {problem}</source>
        <translation>{file} menamakan {place}: {problem}</translation>
    </message>
    <message>
        <source>the file cannot be read: {reason}</source>
        <translation>fail tidak dapat dibaca: {reason}</translation>
    </message>
    <message>
        <source>the file has more than {most} MB</source>
        <translation>fail melebihi {most} MB</translation>
    </message>
    <message>
        <source>this line is no CSV</source>
        <translation>baris ini bukan CSV</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is neither a time nor a number of seconds from 0 up</source>
        <translation>&apos;{text}&apos; bukan masa dan bukan bilangan saat dari 0 ke atas</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>fail kosong</translation>
    </message>
    <message>
        <source>dates and times without a date cannot stand in one file</source>
        <translation>tarikh dan waktu tanpa tarikh tidak boleh ada dalam satu fail</translation>
    </message>
    <message>
        <source>arrivals must be sorted; this one is earlier than the last</source>
        <translation>ketibaan mesti disusun mengikut waktu; yang ini lebih awal daripada yang sebelumnya</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; has backslashes; write / between folder and file, on every system</source>
        <translation>&apos;{text}&apos; mempunyai garis miring songsang; tulis / antara folder dengan fail, pada setiap sistem</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not the path of a document in this folder or below it, such as {example}</source>
        <translation>&apos;{text}&apos; bukan laluan dokumen dalam folder ini atau di bawahnya, seperti {example}</translation>
    </message>
</context>
<context>
    <name>templates</name>
    <message>
        <source>Hotel</source>
        <translation>Hotel</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>Restoran</translation>
    </message>
    <message>
        <source>Bank counter</source>
        <translation>Kaunter bank</translation>
    </message>
    <message>
        <source>Empty blueprint</source>
        <translation>Pelan kosong</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <translation>jam</translation>
    </message>
    <message>
        <source>d</source>
        <translation>hari</translation>
    </message>
    <message>
        <source>week</source>
        <translation>minggu</translation>
    </message>
</context>
<context>
    <name>walk-throughs</name>
    <message>
        <source>takes {time}</source>
        <translation>mengambil {time}</translation>
    </message>
    <message>
        <source>wait at most {time}</source>
        <translation>menunggu paling lama {time}</translation>
    </message>
    <message>
        <source>{promise}: {time} for {share}</source>
        <translation>{promise}: {time} bagi {share}</translation>
    </message>
    <message>
        <source>as the standard says ({standard})</source>
        <translation>seperti piawaian ({standard})</translation>
    </message>
    <message>
        <source>+{time}: longer than the standard of {standard}</source>
        <translation>+{time}: lebih lama daripada piawaian {standard}</translation>
    </message>
    <message>
        <source>−{time}: within the standard of {standard}</source>
        <translation>−{time}: dalam piawaian {standard}</translation>
    </message>
    <message>
        <source>Standard: the document says none</source>
        <translation>Piawaian: tiada dalam dokumen</translation>
    </message>
    <message>
        <source>Standard: {standard}</source>
        <translation>Piawaian: {standard}</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Masa</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Dijangka</translation>
    </message>
    <message>
        <source>Perceived</source>
        <translation>Dirasai</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Jurang</translation>
    </message>
    <message>
        <source>Sins and plagues</source>
        <translation>Dosa dan wabak</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Peringkat</translation>
    </message>
    <message>
        <source>Gap along the journey</source>
        <translation>Jurang sepanjang perjalanan</translation>
    </message>
    <message>
        <source>Gap along the journey, on average</source>
        <translation>Jurang sepanjang perjalanan, secara purata</translation>
    </message>
    <message>
        <source>Gap along the journey, each walk-through</source>
        <translation>Jurang sepanjang perjalanan, setiap jejak langkah</translation>
    </message>
    <message>
        <source>This service</source>
        <translation>Perkhidmatan ini</translation>
    </message>
    <message>
        <source>No step has both scores yet. Enter expectation and perception in a walk-through.</source>
        <translation>Belum ada langkah dengan kedua-dua skor. Masukkan jangkaan dan persepsi dalam jejak langkah.</translation>
    </message>
    <message>
        <source>Perception minus expectation, step by step; below 0 customers get less than they expect.</source>
        <translation>Persepsi tolak jangkaan, langkah demi langkah; di bawah 0 pelanggan menerima kurang daripada yang dijangka.</translation>
    </message>
    <message>
        <source>At none of {count} steps customers get less than they expect.</source>
        <translation>Tiada satu pun daripada {count} langkah memberi pelanggan kurang daripada yang dijangka.</translation>
    </message>
    <message>
        <source>At {below} of {count} steps customers get less than they expect, the least at &apos;{step}&apos; ({gap}).</source>
        <translation>Pada {below} daripada {count} langkah pelanggan menerima kurang daripada yang dijangka, paling kurang di &apos;{step}&apos; ({gap}).</translation>
    </message>
    <message>
        <source>{curve}: {what}</source>
        <translation>{curve}: {what}</translation>
    </message>
    <message>
        <source>Perception minus expectation (scores from 1 to 7)</source>
        <translation>Persepsi tolak jangkaan (skor daripada 1 hingga 7)</translation>
    </message>
    <message>
        <source>{step}, {curve}: {gap} (expected {expectation}, got {perception})</source>
        <translation>{step}, {curve}: {gap} (dijangka {expectation}, diterima {perception})</translation>
    </message>
    <message>
        <source>Apathy</source>
        <translation>Sikap acuh tak acuh</translation>
    </message>
    <message>
        <source>Brush-off</source>
        <translation>Mengelak</translation>
    </message>
    <message>
        <source>Coldness</source>
        <translation>Kedinginan</translation>
    </message>
    <message>
        <source>Condescension</source>
        <translation>Memandang rendah</translation>
    </message>
    <message>
        <source>Robotism</source>
        <translation>Seperti robot</translation>
    </message>
    <message>
        <source>Rule book</source>
        <translation>Terikat peraturan</translation>
    </message>
    <message>
        <source>Runaround</source>
        <translation>Dihantar ke sana sini</translation>
    </message>
    <message>
        <source>Lost time</source>
        <translation>Masa terbuang</translation>
    </message>
    <message>
        <source>Bad information</source>
        <translation>Maklumat yang salah</translation>
    </message>
    <message>
        <source>Unsuitable schedules</source>
        <translation>Jadual yang tidak sesuai</translation>
    </message>
    <message>
        <source>Insufficient availability</source>
        <translation>Kesediaan yang tidak mencukupi</translation>
    </message>
    <message>
        <source>Unsuitable rhythm</source>
        <translation>Rentak yang tidak sesuai</translation>
    </message>
    <message>
        <source>Lack of anticipation</source>
        <translation>Kurang persediaan awal</translation>
    </message>
    <message>
        <source>Lack of reaction</source>
        <translation>Kurang tindak balas</translation>
    </message>
    <message>
        <source>Nobody seems to care about the customer</source>
        <translation>Tiada sesiapa seperti mengambil berat tentang pelanggan</translation>
    </message>
    <message>
        <source>The customer is got rid of, not helped</source>
        <translation>Pelanggan disingkirkan, bukan dibantu</translation>
    </message>
    <message>
        <source>Unfriendly, curt or impatient</source>
        <translation>Tidak mesra, kasar atau tidak sabar</translation>
    </message>
    <message>
        <source>The customer is talked down to</source>
        <translation>Pelanggan dipandang rendah</translation>
    </message>
    <message>
        <source>Every customer gets the same words, without a thought</source>
        <translation>Setiap pelanggan mendapat kata-kata yang sama tanpa difikirkan</translation>
    </message>
    <message>
        <source>Rules go before the customer&apos;s good</source>
        <translation>Peraturan didahulukan daripada kebaikan pelanggan</translation>
    </message>
    <message>
        <source>The customer is sent from one to another</source>
        <translation>Pelanggan dihantar dari seorang ke seorang</translation>
    </message>
    <message>
        <source>Time passes and nothing is done for the customer</source>
        <translation>Masa berlalu dan tiada apa dibuat untuk pelanggan</translation>
    </message>
    <message>
        <source>What is said of times is missing or wrong</source>
        <translation>Maklumat tentang masa tiada atau salah</translation>
    </message>
    <message>
        <source>Open when the customer cannot come</source>
        <translation>Dibuka ketika pelanggan tidak dapat datang</translation>
    </message>
    <message>
        <source>Nobody is free for the customer</source>
        <translation>Tiada sesiapa lapang untuk pelanggan</translation>
    </message>
    <message>
        <source>Too fast or too slow for the customer</source>
        <translation>Terlalu cepat atau terlalu lambat bagi pelanggan</translation>
    </message>
    <message>
        <source>What was bound to happen was not prepared</source>
        <translation>Apa yang pasti berlaku tidak disediakan</translation>
    </message>
    <message>
        <source>What went wrong was not put right in time</source>
        <translation>Apa yang silap tidak dibetulkan pada masanya</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Step and standard</source>
        <translation>Langkah dan piawaian</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Skor</translation>
    </message>
    <message>
        <source>Walk-through: {service}</source>
        <translation>Jejak langkah: {service}</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Halaman {number} daripada {count}</translation>
    </message>
    <message>
        <source>Scores: 1 is poor, 7 is excellent. The time is by the clock, waiting included.</source>
        <translation>Skor: 1 lemah, 7 cemerlang. Masa mengikut jam, termasuk menunggu.</translation>
    </message>
    <message>
        <source>This service has no step that its customers see.</source>
        <translation>Perkhidmatan ini tiada langkah yang dilihat pelanggannya.</translation>
    </message>
    <message>
        <source>Sins</source>
        <translation>Dosa</translation>
    </message>
    <message>
        <source>Plagues</source>
        <translation>Wabak</translation>
    </message>
</context>
<context>
    <name>what-if</name>
    <message>
        <source>Move backstage</source>
        <translation>Alih ke belakang tabir</translation>
    </message>
    <message>
        <source>Move in front of the customer</source>
        <translation>Alih ke hadapan pelanggan</translation>
    </message>
    <message>
        <source>One person more</source>
        <translation>Tambah seorang</translation>
    </message>
    <message>
        <source>Share people with another pool</source>
        <translation>Kongsi orang dengan kumpulan lain</translation>
    </message>
    <message>
        <source>People of its own</source>
        <translation>Orangnya sendiri</translation>
    </message>
    <message>
        <source>Automate</source>
        <translation>Automasikan</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Tinggalkan</translation>
    </message>
    <message>
        <source>20 % more customers</source>
        <translation>Pelanggan 20 % lebih ramai</translation>
    </message>
    <message>
        <source>{step} backstage</source>
        <translation>{step} di belakang tabir</translation>
    </message>
    <message>
        <source>{step} in front of the customer</source>
        <translation>{step} di hadapan pelanggan</translation>
    </message>
    <message>
        <source>{pool}: {count} people</source>
        <translation>{pool}: {count} orang</translation>
    </message>
    <message>
        <source>{pool}: one person</source>
        <translation>{pool}: seorang</translation>
    </message>
    <message>
        <source>{step}: people of its own</source>
        <translation>{step}: orangnya sendiri</translation>
    </message>
    <message>
        <source>{one} and {other} together</source>
        <translation>{one} dan {other} bersama</translation>
    </message>
    <message>
        <source>{step} by a machine</source>
        <translation>{step} oleh mesin</translation>
    </message>
    <message>
        <source>Without {step}</source>
        <translation>Tanpa {step}</translation>
    </message>
    <message>
        <source>{demand}: 20 % more</source>
        <translation>{demand}: 20 % lebih</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>A remark on the map</source>
        <translation>Catatan pada peta</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Lorong</translation>
    </message>
    <message>
        <source>A role or a department: a row of the map</source>
        <translation>Peranan atau jabatan: satu baris pada peta</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Peringkat</translation>
    </message>
    <message>
        <source>A stage of the customer&apos;s journey: a column of the map</source>
        <translation>Peringkat perjalanan pelanggan: satu lajur pada peta</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktiviti</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mula</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Tamat</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>Fork</source>
        <translation>Cabangan</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Cantuman</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bukti fizikal</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Pautan</translation>
    </message>
    <message>
        <source>Something that people do</source>
        <translation>Sesuatu yang dilakukan orang</translation>
    </message>
    <message>
        <source>Where customers come in</source>
        <translation>Tempat pelanggan masuk</translation>
    </message>
    <message>
        <source>Where the service is over</source>
        <translation>Tempat perkhidmatan berakhir</translation>
    </message>
    <message>
        <source>The ways part: each case goes one of them</source>
        <translation>Laluan berpisah: setiap kes mengikut salah satu</translation>
    </message>
    <message>
        <source>The work goes on in parallel</source>
        <translation>Kerja diteruskan secara selari</translation>
    </message>
    <message>
        <source>Parallel work comes together again</source>
        <translation>Kerja selari bertemu semula</translation>
    </message>
    <message>
        <source>Time passes that needs nobody&apos;s work</source>
        <translation>Masa berlalu tanpa kerja sesiapa</translation>
    </message>
    <message>
        <source>A physical thing that the customer meets</source>
        <translation>Benda fizikal yang ditemui pelanggan</translation>
    </message>
    <message>
        <source>Another process goes on here</source>
        <translation>Proses lain bersambung di sini</translation>
    </message>
    <message>
        <source>Always the same</source>
        <translation>Sentiasa sama</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>Eksponen</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>Seragam</translation>
    </message>
    <message>
        <source>Triangular</source>
        <translation>Segi tiga</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Lognormal</source>
        <translation>Lognormal</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Weibull</source>
        <translation>Weibull</translation>
    </message>
    <message>
        <source>Erlang</source>
        <translation>Erlang</translation>
    </message>
    <message>
        <source>As measured</source>
        <translation>Seperti yang diukur</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Masa</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Purata</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Sisihan piawai</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Paling singkat</translation>
    </message>
    <message>
        <source>Most likely</source>
        <translation>Paling mungkin</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Paling lama</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fasa</translation>
    </message>
    <message>
        <source>Measured times</source>
        <translation>Masa yang diukur</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Fail CSV</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Tinggi</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Rendah</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Isn</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Sel</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Rab</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Kha</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Jum</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sab</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Ahd</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Peringkat</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Lorong</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Garis</translation>
    </message>
    <message>
        <source>Staff pools</source>
        <translation>Kumpulan staf</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Jadual</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Permintaan</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Janji</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Senario</translation>
    </message>
    <message>
        <source>Walk-throughs</source>
        <translation>Jejak langkah</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Aliran</translation>
    </message>
</context>
</TS>
